<#ftl output_format="HTML">
<#import "/components/area-lines/macro.ftl" as lines>
<#import "/components/contact-list/macro.ftl" as contacts>
<#import "/components/icon/macro.ftl" as icons>
<#-- Somebody to turn to, on every page, in one order and one place. -->
<#macro helpBlock services root directoryPage place="">
<section class="help-block" id="site-help" aria-labelledby="site-help-title"<#if directory.bankHolidays.coded() != ""> data-holidays="${directory.bankHolidays.coded()}"</#if>>
  <div class="help-block__inner">
    <h2 class="help-block__title" id="site-help-title">You can talk to someone</h2>
    <p class="help-block__lead">You do not have to be sure, and you do not need the right words. They are used to that.</p>
    <ul class="help-block__list plain">
      <#list services as service>
      <#local quick = service.contacts?filter(c -> ["phone", "text", "chat"]?seq_contains(c.kind))>
      <li class="help-block__item">
        <h3 class="help-block__name"><a href="${root}${directoryPage}#${service.id}">${service.name}</a></h3>
        <p>${service.summary}</p>
        <@contacts.contactList service=service kinds=quick?has_content?then(["phone", "text", "chat"], ["web", "app", "email", "post"]) />
      </li>
      </#list>
      <li class="help-block__item help-block__near">
        <h3 class="help-block__name">Near you</h3>
        <p>The people ${(place != "")?then("in your part of " + place, "near you")} who look into worries about a child, day and night.</p>
        <@lines.areaLines />
        <a class="contact__way" href="${root}areas/index.html"><@icons.icon name="place" /><span class="contact__value">Help in your area</span></a>
      </li>
    </ul>
  </div>
</section>
</#macro>
