<!doctype html>
<html><head><title><#if (content.title)??>${content.title?html}<#else>${config.site_title}</#if></title>
<link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}</#if>css/site.css"></head><body>
