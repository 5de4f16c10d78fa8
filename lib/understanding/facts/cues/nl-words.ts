/** The last part of Dutch words for what shops sell; what stands before it in one word belongs to it ("regen-jas"). */
const heads =
  'jas|jassen|broek|jeans|hemd|bloes|blouse|jurk|rokje|pak|trui|shirt|hoodie|vest|sokken|schoen|schoenen|laars|laarzen|sandalen|sneakers|slippers|muts|sjaal|handschoenen|riem|handtas|rugzak|koffer|horloge|ketting|oorbellen|bril|sieraad|bikini|badpak|pyjama|' +
  'bank|zetel|stoel|stoelen|tafel|kast|bed|matras|commode|lamp|tapijt|vloerkleed|kleed|gordijn|gordijnen|kussen|kussens|deken|dekbed|dekbedovertrek|overtrek|laken|lakens|handdoek|handdoeken|spiegel|kruk|tuinset|set|tent|slaapzak|hangmat|parasol|rek|' +
  'waterkoker|koker|machine|molen|rooster|mixer|blender|koekenpan|pannen|messen|servies|oven|fornuis|kookplaat|inductieplaat|koelkast|vriezer|diepvries|droger|droogkast|vaatwasser|stofzuiger|zuiger|magnetron|friteuse|airfryer|barbecue|bbq|maaier|boormachine|boor|zaag|schroevendraaier|kachel|ventilator|pomp|slang|hogedrukreiniger|kruiwagen|ladder|' +
  'telefoon|gsm|smartphone|tablet|laptop|computer|monitor|scherm|printer|toetsenbord|muis|koptelefoon|oortjes|luidspreker|speaker|televisie|tv|camera|oplader|kabel|router|console|e-reader|smartwatch|' +
  'fiets|step|helm|spatborden|fietstas|kinderwagen|buggy|autostoel|speelgoed|puzzel|bordspel|pop|boek|boeken|roman|parfum|creme|shampoo|scheerapparaat|fohn|tandenborstel|halters|ski|voetbal|plant|planten|boompje|olijfboom|vlaggenmast|taart|wijn|koffie|gitaar|aquarium|hondenmand|krabpaal|zonnescherm'

const model = String.raw`(?: (?!Bestel|Order|Met|En|Is|Nr|Het|Hij|De|Ik)[A-Z][\p{L}\d]{0,14}(?=$|[ .,!?]))?`

/** A ware and its model's name. */
export const dutchGoods = String.raw`(?<![\p{L}@.])(?=\p{L})[\p{L}-]{0,20}(?:${heads})(?:en|s|tje|je)?(?![\p{L}@-])(?<!\b(?:bank|set|pak|kabel-tv|telefoon|gsm|bril))${model}`

const noWare =
  '(?:bestelling|order|pakket|pakje|account|factuur|levering|man|vrouw|moeder|vader|broer|zus|zoon|dochter|vriend|vriendin|buurman|buurvrouw|kaart|code|bon|naam|mail|nummer|adres|probleem|wachtwoord|retour|terugbetaling|betaling|aankoop|artikel|product|geld|bank|vraag|bericht|adviseur|medewerker|klacht|korting|cadeau|kortingscode|maat|dag|week|maand|keer|beetje|ander|andere|dienst|persoon|antwoord|mandje|afspraak|zaak|spullen|bestel\\p{L}*|klant\\p{L}*|post\\p{L}*|e-mail\\p{L}*|telefoonnummer|paar|stuk|stuks|nieuwe|verkeerde|juiste|mooie|grote|kleine|bot|mens|mensen|rekening|winkel|garantie)'

/** A ware that no list knows, by what is said of it: what of mine fails, and what I bought. */
export const dutchWares = [
  String.raw`\b[Mm]ijn (?<value>(?!${noWare}(?!\p{L}))\p{Ll}{3,24})(?= (?:is |zijn |doet |doen |werkt|lekt|piept|rookt|past|kraakt|gaat |wil |laadt|heeft ))`,
  String.raw`\b(?:een|de|het|die|deze|dit|mijn|twee|drie) (?:(?:nieuwe?|mooie?|dure?) )?(?<value>(?!${noWare}(?!\p{L}))\p{Ll}{3,24})(?= (?:[^\s.!?]{1,14} ){0,5}(?:gekocht|besteld|gekregen|ontvangen|ruilen|terugsturen|retourneren)(?!\p{L}))`,
]

/** Words that are no part of a name. */
export const dutchNever =
  "ik|je|jij|u|hij|zij|ze|het|wij|we|jullie|ge|gij|mij|me|ons|hem|haar|mijn|m'n|zijn|uw|jouw|onze|deze|dit|die|dat|een|ne|en|of|maar|want|dus|omdat|als|dan|met|zonder|voor|van|vanaf|naar|bij|na|uit|aan|op|over|onder|in|om|tegen|door|tot|sinds|wegens|is|ben|bent|was|waren|heb|hebt|heeft|hebben|had|hadden|word|wordt|werd|kan|kun|kunt|kunnen|kon|wil|wilt|willen|wou|wilde|mag|moet|moeten|zou|zouden|zal|ga|gaat|niet|geen|nooit|ja|nee|neen|ok|oke|klopt|goed|graag|aub|alstublieft|alsjeblieft|bedankt|dank|dankjewel|merci|hallo|hoi|hey|dag|goedemorgen|goedemiddag|goedenavond|goedendag|goeie|groet|groeten|groetjes|vriendelijke|geachte|beste|meneer|mevrouw|heer|wat|wie|waar|wanneer|waarom|hoe|welke|welk|bestelling|bestelnummer|order|ordernummer|factuur|factuurnummer|klantnummer|nummer|nr|klant|account|artikel|product|levering|pakket|pakje|retour|ruil|terugbetaling|korting|code|kortingscode|adres|telefoon|mobiel|gsm|mail|email|e-mail|mailadres|naam|voornaam|achternaam|postcode|straat|geld|kaart|creditcard|ideal|bancontact|paypal|klarna|visa|mastercard|contant|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vandaag|gisteren|morgen|nu|nog|al|altijd|weer|opnieuw|ook|alleen|hier|daar|zo|oh|ah|nou|wacht|sorry|pardon|helaas|eigenlijk|misschien|juist|fout|precies|alles|niets|niks|iemand|niemand|mens|mensen|medewerker|collega|bot|robot|man|vrouw|moeder|vader|bedrijf|bv|nv|probleem|vraag|hulp|service|klantenservice|winkel|euro|eur|boos|blij|tevreden|ontevreden|teleurgesteld|nieuw|nieuwe|oud|kapot|stuk|jazeker|zeker|natuurlijk|prima|top|tuurlijk|even|gewoon|best|zelf|foto's|fotos|foto|amsterdam|rotterdam|antwerpen|gent|brussel|samengevat|besteller|contactpersoon|weet|geef|zie|krijg|akkoord|moment|momentje"
