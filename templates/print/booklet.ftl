<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#import "/components/service-card/macro.ftl" as cards>
<#-- Everyone who can help in one area, for a drawer, a bag or a waiting room: its front door first, then all others by name. -->
<#assign area = content.areaRecord frontDoor = content.frontDoor others = directory.areas?filter(a -> a.id != area.id)?map(a -> a.frontDoor)>
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title="Who can help in " + area.name subject="Everyone who can help a child in " + area.name + ", with their numbers." css="booklet.css" margins=[13, 12, 15, 12] />
<body class="booklet">
<div class="foot">${site.name} · ${area.name} · words and numbers of ${piece.dateInWords()} · <span class="page-number"></span></div>
<div class="masthead"><p><span class="masthead__name">${site.name}</span> <span class="masthead__line">${site.strapline}</span></p></div>
<h1 id="sheet-title">Who can help in ${area.name}</h1>
<p>If a child is in danger now, ring 999. For the rest, take whoever fits. You do not have to be sure.</p>
<p>Numbers change. The newest of this booklet is at ${piece.typed()}.</p>
<h2 id="front-door">The council’s team for children</h2>
<@cards.serviceCard service=frontDoor root=content.root directoryPage=site.directoryPage full=true icons=true />
<#include "help.ftl">
<h2 id="everyone">Everyone from A to Z</h2>
<#list directory.services?filter(s -> s.id != frontDoor.id && !others?seq_contains(s.id)) as service>
<@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage full=true icons=true />
</#list>
</body>
</html>
