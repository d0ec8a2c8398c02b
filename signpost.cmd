@echo off
rem Starts the signpost tool on Windows; builds it first when there is none yet or a source differs.
rem What it makes lives in target\tool\ and can be deleted at any time. The same as ./signpost, step by step.
setlocal enableextensions disabledelayedexpansion

rem Without the dot the path would end in a backslash, which escapes the quotation mark after it.
set "PROJECT=%~dp0."
set "TOOL=%~dp0target\tool"
set "JAR=%TOOL%\signpost.jar"
set "ARCHIVE=%TOOL%\classes.jsa"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

rem Robocopy only lists (/L) what differs between the sources and their copy from the last build; 0 means nothing.
if not exist "%JAR%" goto build
robocopy "%PROJECT%\src\main" "%TOOL%\built\src" /MIR /L /NJH /NJS /NP /NFL /NDL >nul 2>&1
if errorlevel 1 goto build
robocopy "%PROJECT%\schemas" "%TOOL%\built\schemas" /MIR /L /NJH /NJS /NP /NFL /NDL >nul 2>&1
if errorlevel 1 goto build
fc /b "%PROJECT%\pom.xml" "%TOOL%\built\pom.xml" >nul 2>&1
if errorlevel 1 goto build
goto start

:build
if not exist "%TOOL%" mkdir "%TOOL%"
"%JAVA%" -version >"%TOOL%\java.txt" 2>&1
if errorlevel 1 (
    echo signpost: Java is not installed, or not on the PATH 1>&2
    echo     -^> install a JDK, version 17 or newer 1>&2
    exit /b 2
)
set "VERSION=0"
for /f "tokens=3" %%v in ('findstr /c:" version " "%TOOL%\java.txt"') do set "VERSION=%%~v"
for /f "delims=.-" %%m in ("%VERSION%") do set "VERSION=%%m"
if %VERSION% lss 17 (
    echo signpost: this Java is too old: version %VERSION% 1>&2
    echo     -^> install a JDK, version 17 or newer 1>&2
    exit /b 2
)
where mvn >nul 2>&1
if errorlevel 1 (
    echo signpost: the tool has to be built, and Maven is not installed, or not on the PATH 1>&2
    echo     -^> install Maven, version 3.8 or newer 1>&2
    exit /b 2
)
echo signpost: building the tool; this takes a minute the first time 1>&2
rem The copy is made before the build, so that a file that is saved meanwhile differs.
robocopy "%PROJECT%\src\main" "%TOOL%\built\src" /MIR >nul 2>&1
if exist "%PROJECT%\schemas" robocopy "%PROJECT%\schemas" "%TOOL%\built\schemas" /MIR >nul 2>&1
pushd "%PROJECT%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    rmdir /s /q "%TOOL%\built" 2>nul
    echo signpost: the tool could not be built; the reason stands above 1>&2
    echo     -^> if you changed nothing in src or pom.xml, please send it to the people named in README.md 1>&2
    exit /b 2
)
popd
copy /y "%PROJECT%\pom.xml" "%TOOL%\built\pom.xml" >nul

rem A class-data archive makes each later start faster. A start without it is only slower.
del /q "%ARCHIVE%" 2>nul
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -jar "%JAR%" bake --quiet --source "%PROJECT%" --output "%TOOL%\aside\website" --reports "%TOOL%\aside\reports" >nul 2>&1
rmdir /s /q "%TOOL%\aside" 2>nul
rem Java would crash on an archive that a full disk cut short, so this one has to prove itself.
if exist "%ARCHIVE%" (
    "%JAVA%" -Xshare:on -XX:+IgnoreUnrecognizedVMOptions -XX:+VerifySharedSpaces -XX:SharedArchiveFile="%ARCHIVE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -XX:ErrorFile=NUL -jar "%JAR%" --version >nul 2>&1 || del /f /q "%ARCHIVE%" 2>nul
)

:start
set "SHARE=-Xshare:auto"
if exist "%ARCHIVE%" set "SHARE=-XX:SharedArchiveFile="%ARCHIVE%""
"%JAVA%" %SHARE% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -jar "%JAR%" %*
exit /b %ERRORLEVEL%
