<!doctype html>
<#include "parts/haed.ftl">
${content.body}
