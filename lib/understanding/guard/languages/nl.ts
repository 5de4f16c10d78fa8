import type { GuardWords } from '../words.ts'

export const dutch: GuardWords = {
  refusal:
    /\b(?:weet (?:ik )?(?:[a-z]{1,12} ){0,2}niet|geen (?:idee|flauw)|heb (?:ik )?(?:[a-z]{1,12} ){0,3}(?:niet|geen)\b|vergeten|kwijt|vind (?:ik )?(?:[a-z]{1,12} ){0,3}niet|niet (?:zeker|bij de hand|bij me|meer)|zoek (?:ik )?(?:het |hem |even |op)|moet (?:ik )?(?:[a-z]{1,12} ){0,2}(?:zoeken|kijken|opzoeken)|wacht|momentje|waarom (?:wil|moet|vraag)|waar (?:vind|staat)|kan (?:ik )?(?:[a-z]{1,12} ){0,3}niet|zo meteen|ben onderweg|zit in de auto|wat zijn)\b/i,
  failure:
    /\b(?:(?:kan|kunnen|kon|vind|vinden|zie|herken|bestaat|klopt|werkt|is|zijn|wordt|komt)\b.{0,40}\b(?:niet|geen|niets)\b.{0,30}|(?:niet|geen|niets)\b.{0,30}\b(?:vinden|gevonden|bekend|geldig|herkend|resultaat|mogelijk)|ongeldig|onbekend|onjuist|fout|mislukt|teruggekomen|komt terug|onbestelbaar)\b/i,
  change:
    /\b(?:vergist|vergissing|verkeerde?|foutje|typfout|typefout|veranderd|gewijzigd|wijzigen|nieuwe?|verhuisd|toch een ander|moet zijn|klopt niet|omgewisseld)\b/i,
  withdrawal: /\b(?:vergeet (?:dat|het)|laat maar|toch liever|van gedachten veranderd|in plaats daarvan)\b/i,
  wish: /\b(?:ik (?:wil|zou graag|heb nodig|wou)|kunt u|kun je|kan je)\b/i,
  anew: /\b(?:ook nog|daarnaast|nog (?:een|iets)|verder|ander(?:e)? (?:vraag|bestelling))\b/i,
  done: /\b(?:geregeld|geannuleerd|terugbetaald|teruggestort|bevestigd|verstuurd|aangepast|gewijzigd|verder nog)\b/i,
}
