import type { PresetMessages } from './messages.ts'

export const messages: PresetMessages = {
  presetTexts: {
    'Any GraphQL API: orders': 'Willekeurige GraphQL-API: bestellingen',
    'Any JSON-RPC API: orders': 'Willekeurige JSON-RPC-API: bestellingen',
    'Any REST API: orders': 'Willekeurige REST-API: bestellingen',
    'Gorgias: macros': 'Gorgias: macro’s',
    'Intercom (conversation with Fin)': 'Intercom (gesprek met Fin)',
    'Intercom: articles': 'Intercom: artikelen',
    'Intercom: teammates': 'Intercom: teamleden',
    'Klaviyo: browsing': 'Klaviyo: surfgedrag',
    'Metrics to an address of your own': 'Statistieken naar een eigen adres',
    'Request Tracker: articles': 'Request Tracker: artikelen',
    'Request Tracker: earlier tickets': 'Request Tracker: eerdere tickets',
    'Request Tracker: macros': 'Request Tracker: macro’s',
    'Request Tracker: this ticket': 'Request Tracker: dit ticket',
    'Salesforce (messaging session)': 'Salesforce (berichtensessie)',
    'Segment: browsing': 'Segment: surfgedrag',
    'Zendesk conversation log': 'Zendesk: gesprekslog',
    'Zendesk: customer and tickets, API token': 'Zendesk: klant en tickets, API-token',
    'Zendesk: customer and tickets, own account': 'Zendesk: klant en tickets, eigen account',
    'Zendesk: help centre': 'Zendesk: helpcentrum',
    'Zendesk: internal note': 'Zendesk: interne notitie',
    'Zendesk: macros': 'Zendesk: macro’s',
    'An access token of an integration: System → Extensions → Integrations.':
      'Een toegangstoken van een integratie: System → Extensions → Integrations.',
    'An API key: Settings → API keys.': 'Een API-sleutel: Settings → API keys.',
    'The access token of a store-level API account: Settings → API accounts.':
      'Het toegangstoken van een API-account op winkelniveau: Settings → API accounts.',
    'The token that your handoff endpoint expects.': 'Het token dat uw overdrachtsendpoint verwacht.',
    'Your access token: Profile settings → Access token.':
      'Uw toegangstoken: Profile settings → Access token.',
    'API key and secret of the user, joined by a colon: My Settings → API Access.':
      'API-sleutel en secret van de gebruiker, met een dubbele punt ertussen: My Settings → API Access.',
    'Your own API key: Profile settings.': 'Uw eigen API-sleutel: Profile settings.',
    'The access token that the API takes as a bearer token.':
      'Het toegangstoken dat de API als bearer-token accepteert.',
    'Your e-mail address and your API key: Settings → REST API.':
      'Uw e-mailadres en uw API-sleutel: Settings → REST API.',
    'The access token of a private app.': 'Het toegangstoken van een private app.',
    'The access token of an app: Developer Hub → Authentication.':
      'Het toegangstoken van een app: Developer Hub → Authentication.',
    'A private API key with read access to profiles: Settings → API keys.':
      'Een private API-sleutel met leestoegang tot profielen: Settings → API keys.',
    'A private API key with read access to profiles and events: Settings → API keys.':
      'Een private API-sleutel met leestoegang tot profielen en gebeurtenissen: Settings → API keys.',
    'A secret API key: Settings → Secret API Keys.': 'Een geheime API-sleutel: Settings → Secret API Keys.',
    'The token that your address expects.': 'Het token dat uw adres verwacht.',
    'An OAuth 2.0 access token with REST web services and SuiteQL.':
      'Een OAuth 2.0-toegangstoken met REST-webservices en SuiteQL.',
    'Your own API key: My profile → Account security.':
      'Uw eigen API-sleutel: My profile → Account security.',
    'A JSON Web Token signed with the secret of --jwt-secret, for a user with the role admin.':
      'Een JSON Web Token, ondertekend met het secret van --jwt-secret, voor een gebruiker met de rol admin.',
    'Each agent signs in with their own Salesforce account.':
      'Elke medewerker logt in met het eigen Salesforce-account.',
    'Each agent signs in with their own Zendesk account.':
      'Elke medewerker logt in met het eigen Zendesk-account.',
    'An access token of a connected app with the scope api.':
      'Een toegangstoken van een verbonden app met de scope api.',
    'A Profile API access token: Unify → API access.':
      'Een toegangstoken van de Profile API: Unify → API access.',
    'The Admin API access token of a custom app, with read_customers and read_orders.':
      'Het Admin API-toegangstoken van een eigen app, met read_customers en read_orders.',
    'The private key of the API: Settings → Developer tools.':
      'De privésleutel van de API: Settings → Developer tools.',
    'The id and the secret of an API key: Admin Center → Apps and integrations → Conversations API.':
      'Het ID en het secret van een API-sleutel: Admin Center → Apps and integrations → Conversations API.',
    'Your e-mail address and your password in Tiledesk.': 'Uw e-mailadres en uw wachtwoord van Tiledesk.',
    'Your own user name and password in Tryton.': 'Uw eigen gebruikersnaam en wachtwoord van Tryton.',
    'An administrator account that may read customers and orders.':
      'Een beheerdersaccount dat klanten en bestellingen mag lezen.',
    'An API key of the project: Settings → API keys.':
      'Een API-sleutel van het project: Settings → API keys.',
    'A consumer key and its secret with read access: WooCommerce → Settings → Advanced → REST API.':
      'Een consumer key met secret en leestoegang: WooCommerce → Settings → Advanced → REST API.',
    'The API key: Settings → General.': 'De API-sleutel: Settings → General.',
    'Your e-mail address followed by /token, and an API token.':
      'Uw e-mailadres gevolgd door /token, en een API-token.',
    'Account number': 'Accountnummer',
    'The number in the address of the dashboard: /app/accounts/1/…':
      'Het getal in het adres van het dashboard: /app/accounts/1/…',
    'Query for a customer’s orders': 'Query voor de bestellingen van een klant',
    'Takes $email and gives id, number, status, placedAt, total and currency of each order.':
      'Neemt $email en geeft id, number, status, placedAt, total en currency van elke bestelling.',
    'Method that gives a customer’s orders': 'Methode die de bestellingen van een klant geeft',
    'Field with the order’s id': 'Veld met het ID van de bestelling',
    'Field with the order’s number': 'Veld met het bestelnummer',
    'Field with the status': 'Veld met de status',
    'Field with the time of the order': 'Veld met het tijdstip van de bestelling',
    'Field with the total': 'Veld met het totaal',
    'Field with the currency, e.g. EUR': 'Veld met de valuta, bijv. EUR',
    'Parameter with the e-mail address': 'Parameter met het e-mailadres',
    'Field with the list': 'Veld met de lijst',
    'Empty where the reply is the list itself.': 'Leeg als het antwoord zelf de lijst is.',
    'Log-in address': 'Inlogadres',
    'That of your region, e.g. https://login.mypurecloud.ie':
      'Dat van uw regio, bijv. https://login.mypurecloud.ie',
    'OAuth client id': 'OAuth-client-ID',
    'Currency of the account': 'Valuta van het account',
    'ISO 4217, e.g. EUR; without it amounts are left out.':
      'ISO 4217, bijv. EUR; zonder valuta worden bedragen weggelaten.',
    Database: 'Database',
    'Needed where one Odoo server has several.': 'Nodig als een Odoo-server er meerdere heeft.',
    'Class of the articles': 'Klasse van de artikelen',
    'As RT names it; * for all.': 'Zoals RT die noemt; * voor alle.',
    'Custom field with the text': 'Aangepast veld met de tekst',
    'Custom field with the conversation’s id': 'Aangepast veld met het ID van het gesprek',
    'Consumer key of the app': 'Consumer key van de app',
    'API version': 'API-versie',
    'Currency of the orders': 'Valuta van de bestellingen',
    'Space id': 'Space-ID',
    'App id': 'App-ID',
    'Admin Center → Conversations API, beside the key.':
      'Admin Center → Conversations API, naast de sleutel.',
    'Project ID': 'Project-ID',
    'Settings → Project settings, or in the dashboard’s address.':
      'Settings → Project settings, of in het adres van het dashboard.',
    'Settings → General of the project.': 'Settings → General van het project.',
    'Currency of the shop': 'Valuta van de winkel',
    Language: 'Taal',
    'E.g. en-us; * for all.': 'Bijv. en-us; * voor alle.',
    'Identifier of the OAuth client': 'Identificatie van de OAuth-client',
    'Admin Center → Apps and integrations → APIs → OAuth clients: a client of the kind “Public”, with the redirect address that Baton shows.':
      'Admin Center → Apps and integrations → APIs → OAuth clients: een client van het type ‘Public’, met het redirect-adres dat Baton toont.',
    'Fields that are called otherwise get an alias in the query, e.g. number: code. For lines, parcels and more, make it your own.':
      'Velden met een andere naam krijgen in de query een alias, bijv. number: code. Voor regels, pakketten en meer maakt u een eigen kopie.',
    'Statuses are shown as the API writes them; amounts are read in the currency’s main unit.':
      'Statussen worden getoond zoals de API ze schrijft; bedragen worden gelezen in de hoofdeenheid van de valuta.',
    'For a method that takes the address by the name email. For other parameters, make it your own or begin from scratch.':
      'Voor een methode die het adres onder de naam email accepteert. Voor andere parameters maakt u een eigen kopie of begint u zonder sjabloon.',
    'Statuses are shown as the API writes them.': 'Statussen worden getoond zoals de API ze schrijft.',
    'For one address that gives a customer’s orders. For more, make it your own or begin from scratch: the editor has all of it.':
      'Voor één adres dat de bestellingen van een klant geeft. Voor meer maakt u een eigen kopie of begint u zonder sjabloon: de editor kan alles.',
    'An administrator adds an OAuth client of the type Code Authorization with the redirect address shown here.':
      'Een beheerder voegt een OAuth-client van het type Code Authorization toe, met het redirect-adres dat hier staat.',
    'Agents need the permission conversation:message:view or conversation:webmessaging:view.':
      'Medewerkers hebben de machtiging conversation:message:view of conversation:webmessaging:view nodig.',
    'The address has to answer with JSON, or with the status 202 or 204.':
      'Het adres moet antwoorden met JSON, of met status 202 of 204.',
    'Start the server with --enable-api and --jwt-secret: its other way, a token in the address, would end up in logs.':
      'Start de server met --enable-api en --jwt-secret: de andere manier, een token in het adres, zou in logboeken belanden.',
    'Setup → External Client Apps: an app with OAuth, the scopes “api” and “refresh_token”, PKCE required, and no secret required for the web server flow and the refresh token flow. Its callback URL is the redirect address that Baton shows.':
      'Setup → External Client Apps: een app met OAuth, de scopes ‘api’ en ‘refresh_token’, PKCE verplicht, en geen secret verplicht voor de Web Server Flow en de Refresh Token Flow. De callback-URL is het redirect-adres dat Baton toont.',
    'Orders have to be enabled in the org, and need a bill-to contact to be found.':
      'Bestellingen moeten in de organisatie zijn ingeschakeld en hebben een factuurcontact nodig om gevonden te worden.',
    'Needs the user permission Access Conversation Entries.':
      'Heeft de gebruikersmachtiging Access Conversation Entries nodig.',
    'In enhanced channels Salesforce keeps the messages elsewhere: their text stays empty here.':
      'In uitgebreide kanalen (enhanced) bewaart Salesforce de berichten elders: hun tekst blijft hier leeg.',
    'Shopify shows orders older than 60 days only to apps with the scope read_all_orders.':
      'Shopify toont bestellingen ouder dan 60 dagen alleen aan apps met de scope read_all_orders.',
    'Smile.io’s API is part of its larger plans only.':
      'De API van Smile.io zit alleen in de grotere abonnementen.',
    'The conversation’s id must reach the ticket: as a field that the bot fills in, e.g. by its metadata.':
      'Het ID van het gesprek moet in het ticket komen: als veld dat de bot invult, bijv. via metadata.',
    'A key of the app reads every conversation: a gateway that answers for one conversation is the better way.':
      'Een sleutel van de app leest elk gesprek: een gateway die voor één gesprek antwoordt, is de betere oplossing.',
    'An API key of Voiceflow opens the whole project: give agents a gateway rather than the key.':
      'Een API-sleutel van Voiceflow opent het hele project: geef medewerkers liever een gateway dan de sleutel.',
    'An API token reaches everything that any agent does. With many agents, let each sign in (“Zendesk: customer and tickets, own account”), or keep the token in a gateway.':
      'Met een API-token is alles bereikbaar waar welke medewerker dan ook bij kan. Laat bij veel medewerkers ieder zelf inloggen (‘Zendesk: klant en tickets, eigen account’), of bewaar het token in een gateway.',
    'For teams that work in Zendesk: it reads the conversation of the ticket that is open there.':
      'Voor teams die in Zendesk werken: leest het gesprek van het ticket dat daar open is.',
    'Zendesk allows 100 requests for logs a minute in the whole account; each device asks for 30 at most.':
      'Zendesk staat in het hele account 100 logverzoeken per minuut toe; elk apparaat doet er hoogstens 30.',
    'Baton handoff packet': 'Overdrachtspakket van Baton',
    'Transcript as text': 'Transcript als tekst',
    'Gorgias (conversation)': 'Gorgias (gesprek)',
  },
}
