<!doctype html>
<#if content.title??>
${content.title}
