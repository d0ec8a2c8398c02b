<#include "parts/head.ftl">
<h1>Not here</h1> ${content.type}
<#include "parts/foot.ftl">
