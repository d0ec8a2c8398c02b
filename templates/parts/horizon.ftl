<#ftl output_format="HTML">
<#-- The picture of the home page: hills, a low sun and a path of waypoints. Says nothing that the words do not say. -->
<svg class="horizon" viewBox="0 0 1200 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
  <circle class="horizon__glow" cx="860" cy="190" r="150"/><circle class="horizon__glow" cx="860" cy="190" r="104"/>
  <circle class="horizon__sun" cx="860" cy="190" r="62"/>
  <path class="horizon__far" d="M0 190C180 120 330 130 520 182s420 70 680-22v140H0z"/>
  <path class="horizon__mid" d="M0 236c220-50 420-46 640-6s380 34 560-14v84H0z"/>
  <path class="horizon__near" d="M0 284c200-30 380-34 620-16s420 14 580-8v40H0z"/>
  <g class="horizon__path"><circle cx="430" cy="282" r="9"/><circle cx="516" cy="268" r="8"/><circle cx="596" cy="261" r="7"/><circle cx="668" cy="254" r="6"/><circle cx="730" cy="245" r="5"/><circle cx="782" cy="234" r="4"/><circle cx="820" cy="223" r="3"/></g>
</svg>
