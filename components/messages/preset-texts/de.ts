import type { PresetMessages } from './messages.ts'

export const messages: PresetMessages = {
  presetTexts: {
    'Any GraphQL API: orders': 'Beliebige GraphQL-API: Bestellungen',
    'Any JSON-RPC API: orders': 'Beliebige JSON-RPC-API: Bestellungen',
    'Any REST API: orders': 'Beliebige REST-API: Bestellungen',
    'Gorgias: macros': 'Gorgias: Makros',
    'Intercom (conversation with Fin)': 'Intercom (Gespräch mit Fin)',
    'Intercom: articles': 'Intercom: Artikel',
    'Intercom: teammates': 'Intercom: Teammitglieder',
    'Klaviyo: browsing': 'Klaviyo: Besuche im Shop',
    'Metrics to an address of your own': 'Kennzahlen an eine eigene Adresse',
    'Request Tracker: articles': 'Request Tracker: Artikel',
    'Request Tracker: earlier tickets': 'Request Tracker: frühere Tickets',
    'Request Tracker: macros': 'Request Tracker: Makros',
    'Request Tracker: this ticket': 'Request Tracker: dieses Ticket',
    'Salesforce (messaging session)': 'Salesforce (Messaging-Sitzung)',
    'Segment: browsing': 'Segment: Besuche im Shop',
    'Zendesk conversation log': 'Zendesk: Gesprächsprotokoll',
    'Zendesk: customer and tickets, API token': 'Zendesk: Kunde und Tickets, API-Token',
    'Zendesk: customer and tickets, own account': 'Zendesk: Kunde und Tickets, eigenes Konto',
    'Zendesk: help centre': 'Zendesk: Hilfe-Center',
    'Zendesk: internal note': 'Zendesk: interne Notiz',
    'Zendesk: macros': 'Zendesk: Makros',
    'An access token of an integration: System → Extensions → Integrations.':
      'Ein Zugriffstoken einer Integration: System → Extensions → Integrations.',
    'An API key: Settings → API keys.': 'Ein API-Schlüssel: Settings → API keys.',
    'The access token of a store-level API account: Settings → API accounts.':
      'Das Zugriffstoken eines API-Kontos auf Shop-Ebene: Settings → API accounts.',
    'The token that your handoff endpoint expects.': 'Das Token, das Ihr Übergabe-Endpunkt erwartet.',
    'Your access token: Profile settings → Access token.':
      'Ihr Zugriffstoken: Profile settings → Access token.',
    'API key and secret of the user, joined by a colon: My Settings → API Access.':
      'API-Schlüssel und Secret des Benutzers, mit Doppelpunkt verbunden: My Settings → API Access.',
    'Your own API key: Profile settings.': 'Ihr eigener API-Schlüssel: Profile settings.',
    'The access token that the API takes as a bearer token.':
      'Das Zugriffstoken, das die API als Bearer-Token annimmt.',
    'Your e-mail address and your API key: Settings → REST API.':
      'Ihre E-Mail-Adresse und Ihr API-Schlüssel: Settings → REST API.',
    'The access token of a private app.': 'Das Zugriffstoken einer privaten App.',
    'The access token of an app: Developer Hub → Authentication.':
      'Das Zugriffstoken einer App: Developer Hub → Authentication.',
    'A private API key with read access to profiles: Settings → API keys.':
      'Ein privater API-Schlüssel mit Lesezugriff auf Profile: Settings → API keys.',
    'A private API key with read access to profiles and events: Settings → API keys.':
      'Ein privater API-Schlüssel mit Lesezugriff auf Profile und Ereignisse: Settings → API keys.',
    'A secret API key: Settings → Secret API Keys.':
      'Ein geheimer API-Schlüssel: Settings → Secret API Keys.',
    'The token that your address expects.': 'Das Token, das Ihre Adresse erwartet.',
    'An OAuth 2.0 access token with REST web services and SuiteQL.':
      'Ein OAuth-2.0-Zugriffstoken mit REST Web Services und SuiteQL.',
    'Your own API key: My profile → Account security.':
      'Ihr eigener API-Schlüssel: My profile → Account security.',
    'A JSON Web Token signed with the secret of --jwt-secret, for a user with the role admin.':
      'Ein JSON Web Token, signiert mit dem Secret von --jwt-secret, für einen Benutzer mit der Rolle admin.',
    'Each agent signs in with their own Salesforce account.':
      'Jeder Agent meldet sich mit dem eigenen Salesforce-Konto an.',
    'Each agent signs in with their own Zendesk account.':
      'Jeder Agent meldet sich mit dem eigenen Zendesk-Konto an.',
    'An access token of a connected app with the scope api.':
      'Ein Zugriffstoken einer verbundenen App mit dem Scope api.',
    'A Profile API access token: Unify → API access.':
      'Ein Zugriffstoken der Profile API: Unify → API access.',
    'The Admin API access token of a custom app, with read_customers and read_orders.':
      'Das Admin-API-Zugriffstoken einer eigenen App, mit read_customers und read_orders.',
    'The private key of the API: Settings → Developer tools.':
      'Der private Schlüssel der API: Settings → Developer tools.',
    'The id and the secret of an API key: Admin Center → Apps and integrations → Conversations API.':
      'ID und Secret eines API-Schlüssels: Admin Center → Apps and integrations → Conversations API.',
    'Your e-mail address and your password in Tiledesk.':
      'Ihre E-Mail-Adresse und Ihr Passwort bei Tiledesk.',
    'Your own user name and password in Tryton.': 'Ihr eigener Benutzername und Ihr Passwort in Tryton.',
    'An administrator account that may read customers and orders.':
      'Ein Administratorkonto, das Kunden und Bestellungen lesen darf.',
    'An API key of the project: Settings → API keys.': 'Ein API-Schlüssel des Projekts: Settings → API keys.',
    'A consumer key and its secret with read access: WooCommerce → Settings → Advanced → REST API.':
      'Ein Consumer Key und sein Secret mit Lesezugriff: WooCommerce → Settings → Advanced → REST API.',
    'The API key: Settings → General.': 'Der API-Schlüssel: Settings → General.',
    'Your e-mail address followed by /token, and an API token.':
      'Ihre E-Mail-Adresse, gefolgt von /token, und ein API-Token.',
    'Account number': 'Kontonummer',
    'The number in the address of the dashboard: /app/accounts/1/…':
      'Die Zahl in der Adresse des Dashboards: /app/accounts/1/…',
    'Query for a customer’s orders': 'Abfrage für die Bestellungen eines Kunden',
    'Takes $email and gives id, number, status, placedAt, total and currency of each order.':
      'Nimmt $email und liefert id, number, status, placedAt, total und currency jeder Bestellung.',
    'Method that gives a customer’s orders': 'Methode, die die Bestellungen eines Kunden liefert',
    'Field with the order’s id': 'Feld mit der ID der Bestellung',
    'Field with the order’s number': 'Feld mit der Bestellnummer',
    'Field with the status': 'Feld mit dem Status',
    'Field with the time of the order': 'Feld mit dem Zeitpunkt der Bestellung',
    'Field with the total': 'Feld mit dem Gesamtbetrag',
    'Field with the currency, e.g. EUR': 'Feld mit der Währung, z. B. EUR',
    'Parameter with the e-mail address': 'Parameter mit der E-Mail-Adresse',
    'Field with the list': 'Feld mit der Liste',
    'Empty where the reply is the list itself.': 'Leer, wenn die Antwort selbst die Liste ist.',
    'Log-in address': 'Anmeldeadresse',
    'That of your region, e.g. https://login.mypurecloud.ie':
      'Die Ihrer Region, z. B. https://login.mypurecloud.ie',
    'OAuth client id': 'OAuth-Client-ID',
    'Currency of the account': 'Währung des Kontos',
    'ISO 4217, e.g. EUR; without it amounts are left out.':
      'ISO 4217, z. B. EUR; ohne sie bleiben Beträge weg.',
    Database: 'Datenbank',
    'Needed where one Odoo server has several.': 'Nötig, wenn ein Odoo-Server mehrere hat.',
    'Class of the articles': 'Klasse der Artikel',
    'As RT names it; * for all.': 'Wie RT sie nennt; * für alle.',
    'Custom field with the text': 'Benutzerdefiniertes Feld mit dem Text',
    'Custom field with the conversation’s id': 'Benutzerdefiniertes Feld mit der ID des Gesprächs',
    'Consumer key of the app': 'Consumer Key der App',
    'API version': 'API-Version',
    'Currency of the orders': 'Währung der Bestellungen',
    'Space id': 'Space-ID',
    'App id': 'App-ID',
    'Admin Center → Conversations API, beside the key.':
      'Admin Center → Conversations API, neben dem Schlüssel.',
    'Project ID': 'Projekt-ID',
    'Settings → Project settings, or in the dashboard’s address.':
      'Settings → Project settings, oder in der Adresse des Dashboards.',
    'Settings → General of the project.': 'Settings → General des Projekts.',
    'Currency of the shop': 'Währung des Shops',
    Language: 'Sprache',
    'E.g. en-us; * for all.': 'Z. B. en-us; * für alle.',
    'Identifier of the OAuth client': 'Kennung des OAuth-Clients',
    'Admin Center → Apps and integrations → APIs → OAuth clients: a client of the kind “Public”, with the redirect address that Baton shows.':
      'Admin Center → Apps and integrations → APIs → OAuth clients: ein Client der Art „Public“ mit der Weiterleitungsadresse, die Baton zeigt.',
    'Fields that are called otherwise get an alias in the query, e.g. number: code. For lines, parcels and more, make it your own.':
      'Felder mit anderen Namen bekommen in der Abfrage einen Alias, z. B. number: code. Für Positionen, Pakete und mehr legen Sie eine eigene Kopie an.',
    'Statuses are shown as the API writes them; amounts are read in the currency’s main unit.':
      'Status werden so gezeigt, wie die API sie schreibt; Beträge werden in der Haupteinheit der Währung gelesen.',
    'For a method that takes the address by the name email. For other parameters, make it your own or begin from scratch.':
      'Für eine Methode, die die Adresse unter dem Namen email annimmt. Für andere Parameter legen Sie eine eigene Kopie an oder beginnen Sie ohne Vorlage.',
    'Statuses are shown as the API writes them.': 'Status werden so gezeigt, wie die API sie schreibt.',
    'For one address that gives a customer’s orders. For more, make it your own or begin from scratch: the editor has all of it.':
      'Für eine einzelne Adresse, die die Bestellungen eines Kunden liefert. Für mehr legen Sie eine eigene Kopie an oder beginnen Sie ohne Vorlage: Der Editor kann alles.',
    'An administrator adds an OAuth client of the type Code Authorization with the redirect address shown here.':
      'Ein Administrator legt einen OAuth-Client der Art Code Authorization mit der hier gezeigten Weiterleitungsadresse an.',
    'Agents need the permission conversation:message:view or conversation:webmessaging:view.':
      'Agenten brauchen die Berechtigung conversation:message:view oder conversation:webmessaging:view.',
    'The address has to answer with JSON, or with the status 202 or 204.':
      'Die Adresse muss mit JSON oder mit dem Status 202 oder 204 antworten.',
    'Start the server with --enable-api and --jwt-secret: its other way, a token in the address, would end up in logs.':
      'Starten Sie den Server mit --enable-api und --jwt-secret: Sein anderer Weg, ein Token in der Adresse, würde in Protokollen landen.',
    'Setup → External Client Apps: an app with OAuth, the scopes “api” and “refresh_token”, PKCE required, and no secret required for the web server flow and the refresh token flow. Its callback URL is the redirect address that Baton shows.':
      'Setup → External Client Apps: eine App mit OAuth, den Scopes „api“ und „refresh_token“, PKCE verlangt, und ohne Secret für den Web Server Flow und den Refresh Token Flow. Ihre Callback-URL ist die Weiterleitungsadresse, die Baton zeigt.',
    'Orders have to be enabled in the org, and need a bill-to contact to be found.':
      'Bestellungen müssen in der Organisation aktiviert sein und brauchen einen Rechnungskontakt, um gefunden zu werden.',
    'Needs the user permission Access Conversation Entries.':
      'Braucht die Benutzerberechtigung Access Conversation Entries.',
    'In enhanced channels Salesforce keeps the messages elsewhere: their text stays empty here.':
      'In erweiterten Kanälen (enhanced) bewahrt Salesforce die Nachrichten woanders auf: Ihr Text bleibt hier leer.',
    'Shopify shows orders older than 60 days only to apps with the scope read_all_orders.':
      'Shopify zeigt Bestellungen, die älter als 60 Tage sind, nur Apps mit dem Scope read_all_orders.',
    'Smile.io’s API is part of its larger plans only.':
      'Die API von Smile.io gehört nur zu den größeren Tarifen.',
    'The conversation’s id must reach the ticket: as a field that the bot fills in, e.g. by its metadata.':
      'Die ID des Gesprächs muss ins Ticket gelangen: als Feld, das der Bot ausfüllt, z. B. über seine Metadaten.',
    'A key of the app reads every conversation: a gateway that answers for one conversation is the better way.':
      'Ein Schlüssel der App liest jedes Gespräch: Ein Gateway, das für ein einzelnes Gespräch antwortet, ist der bessere Weg.',
    'An API key of Voiceflow opens the whole project: give agents a gateway rather than the key.':
      'Ein API-Schlüssel von Voiceflow öffnet das ganze Projekt: Geben Sie den Agenten lieber ein Gateway als den Schlüssel.',
    'An API token reaches everything that any agent does. With many agents, let each sign in (“Zendesk: customer and tickets, own account”), or keep the token in a gateway.':
      'Mit einem API-Token ist alles erreichbar, was irgendein Agent darf. Lassen Sie bei vielen Agenten jeden sich selbst anmelden („Zendesk: Kunde und Tickets, eigenes Konto“) oder verwahren Sie das Token in einem Gateway.',
    'For teams that work in Zendesk: it reads the conversation of the ticket that is open there.':
      'Für Teams, die in Zendesk arbeiten: liest das Gespräch des Tickets, das dort offen ist.',
    'Zendesk allows 100 requests for logs a minute in the whole account; each device asks for 30 at most.':
      'Zendesk erlaubt im ganzen Konto 100 Anfragen nach Protokollen pro Minute; jedes Gerät stellt höchstens 30.',
    'Baton handoff packet': 'Baton-Übergabepaket',
    'Transcript as text': 'Verlauf als Text',
    'Gorgias (conversation)': 'Gorgias (Gespräch)',
  },
}
