<#ftl output_format="HTML">
<#import "/components/contact-list/macro.ftl" as contacts>
<#-- Somebody to turn to, on every page, in one order and one place. -->
<#macro helpBlock services root directoryPage>
<section class="help-block" id="site-help" aria-labelledby="site-help-title">
  <div class="help-block__inner">
    <h2 class="help-block__title" id="site-help-title">You can talk to someone</h2>
    <p class="help-block__lead">You do not have to be sure, and you do not need the right words. They are used to that.</p>
    <ul class="help-block__list" role="list">
      <#list services as service>
      <#local quick = service.contacts?filter(c -> ["phone", "text", "chat"]?seq_contains(c.kind))>
      <li class="help-block__item">
        <h3 class="help-block__name"><a href="${root}${directoryPage}#${service.id}">${service.name}</a></h3>
        <p>${service.summary}</p>
        <@contacts.contactList service=service kinds=quick?has_content?then(["phone", "text", "chat"], ["web", "app", "email", "post"]) />
      </li>
      </#list>
      <li class="help-block__item">
        <h3 class="help-block__name"><a href="${root}areas/index.html">Help in your area</a></h3>
        <p>The people near you who look into worries about a child, by day and out of hours.</p>
      </li>
    </ul>
  </div>
</section>
</#macro>
