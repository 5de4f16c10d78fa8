import type { PresetMessages } from './messages.ts'

export const messages: PresetMessages = {
  presetTexts: {
    'Any GraphQL API: orders': 'API GraphQL quelconque : commandes',
    'Any JSON-RPC API: orders': 'API JSON-RPC quelconque : commandes',
    'Any REST API: orders': 'API REST quelconque : commandes',
    'Gorgias: macros': 'Gorgias : macros',
    'Intercom (conversation with Fin)': 'Intercom (conversation avec Fin)',
    'Intercom: articles': 'Intercom : articles',
    'Intercom: teammates': 'Intercom : coéquipiers',
    'Klaviyo: browsing': 'Klaviyo : navigation',
    'Metrics to an address of your own': 'Indicateurs vers une adresse à vous',
    'Request Tracker: articles': 'Request Tracker : articles',
    'Request Tracker: earlier tickets': 'Request Tracker : tickets précédents',
    'Request Tracker: macros': 'Request Tracker : macros',
    'Request Tracker: this ticket': 'Request Tracker : ce ticket',
    'Salesforce (messaging session)': 'Salesforce (session de messagerie)',
    'Segment: browsing': 'Segment : navigation',
    'Zendesk conversation log': 'Zendesk : journal de conversation',
    'Zendesk: customer and tickets, API token': 'Zendesk : client et tickets, jeton d’API',
    'Zendesk: customer and tickets, own account': 'Zendesk : client et tickets, compte personnel',
    'Zendesk: help centre': 'Zendesk : centre d’aide',
    'Zendesk: internal note': 'Zendesk : note interne',
    'Zendesk: macros': 'Zendesk : macros',
    'An access token of an integration: System → Extensions → Integrations.':
      'Un jeton d’accès d’une intégration : System → Extensions → Integrations.',
    'An API key: Settings → API keys.': 'Une clé d’API : Settings → API keys.',
    'The access token of a store-level API account: Settings → API accounts.':
      'Le jeton d’accès d’un compte d’API de la boutique : Settings → API accounts.',
    'The token that your handoff endpoint expects.': 'Le jeton que votre point d’accès de transfert attend.',
    'Your access token: Profile settings → Access token.':
      'Votre jeton d’accès : Profile settings → Access token.',
    'API key and secret of the user, joined by a colon: My Settings → API Access.':
      'Clé et secret d’API de l’utilisateur, séparés par deux-points : My Settings → API Access.',
    'Your own API key: Profile settings.': 'Votre propre clé d’API : Profile settings.',
    'The access token that the API takes as a bearer token.':
      'Le jeton d’accès que l’API accepte comme jeton « Bearer ».',
    'Your e-mail address and your API key: Settings → REST API.':
      'Votre adresse e-mail et votre clé d’API : Settings → REST API.',
    'The access token of a private app.': 'Le jeton d’accès d’une application privée.',
    'The access token of an app: Developer Hub → Authentication.':
      'Le jeton d’accès d’une application : Developer Hub → Authentication.',
    'A private API key with read access to profiles: Settings → API keys.':
      'Une clé d’API privée avec accès en lecture aux profils : Settings → API keys.',
    'A private API key with read access to profiles and events: Settings → API keys.':
      'Une clé d’API privée avec accès en lecture aux profils et aux événements : Settings → API keys.',
    'A secret API key: Settings → Secret API Keys.': 'Une clé d’API secrète : Settings → Secret API Keys.',
    'The token that your address expects.': 'Le jeton que votre adresse attend.',
    'An OAuth 2.0 access token with REST web services and SuiteQL.':
      'Un jeton d’accès OAuth 2.0 avec les services web REST et SuiteQL.',
    'Your own API key: My profile → Account security.':
      'Votre propre clé d’API : My profile → Account security.',
    'A JSON Web Token signed with the secret of --jwt-secret, for a user with the role admin.':
      'Un JSON Web Token signé avec le secret de --jwt-secret, pour un utilisateur au rôle admin.',
    'Each agent signs in with their own Salesforce account.':
      'Chaque agent se connecte avec son propre compte Salesforce.',
    'Each agent signs in with their own Zendesk account.':
      'Chaque agent se connecte avec son propre compte Zendesk.',
    'An access token of a connected app with the scope api.':
      'Un jeton d’accès d’une application connectée avec la portée api.',
    'A Profile API access token: Unify → API access.':
      'Un jeton d’accès de la Profile API : Unify → API access.',
    'The Admin API access token of a custom app, with read_customers and read_orders.':
      'Le jeton d’accès à l’Admin API d’une application personnalisée, avec read_customers et read_orders.',
    'The private key of the API: Settings → Developer tools.':
      'La clé privée de l’API : Settings → Developer tools.',
    'The id and the secret of an API key: Admin Center → Apps and integrations → Conversations API.':
      'L’ID et le secret d’une clé d’API : Admin Center → Apps and integrations → Conversations API.',
    'Your e-mail address and your password in Tiledesk.':
      'Votre adresse e-mail et votre mot de passe Tiledesk.',
    'Your own user name and password in Tryton.': 'Votre propre nom d’utilisateur et mot de passe Tryton.',
    'An administrator account that may read customers and orders.':
      'Un compte d’administrateur autorisé à lire les clients et les commandes.',
    'An API key of the project: Settings → API keys.': 'Une clé d’API du projet : Settings → API keys.',
    'A consumer key and its secret with read access: WooCommerce → Settings → Advanced → REST API.':
      'Une clé « consumer » et son secret avec accès en lecture : WooCommerce → Settings → Advanced → REST API.',
    'The API key: Settings → General.': 'La clé d’API : Settings → General.',
    'Your e-mail address followed by /token, and an API token.':
      'Votre adresse e-mail suivie de /token, et un jeton d’API.',
    'Account number': 'Numéro de compte',
    'The number in the address of the dashboard: /app/accounts/1/…':
      'Le nombre dans l’adresse du tableau de bord : /app/accounts/1/…',
    'Query for a customer’s orders': 'Requête des commandes d’un client',
    'Takes $email and gives id, number, status, placedAt, total and currency of each order.':
      'Prend $email et renvoie id, number, status, placedAt, total et currency de chaque commande.',
    'Method that gives a customer’s orders': 'Méthode qui renvoie les commandes d’un client',
    'Field with the order’s id': 'Champ avec l’ID de la commande',
    'Field with the order’s number': 'Champ avec le numéro de commande',
    'Field with the status': 'Champ avec le statut',
    'Field with the time of the order': 'Champ avec l’heure de la commande',
    'Field with the total': 'Champ avec le total',
    'Field with the currency, e.g. EUR': 'Champ avec la devise, par exemple EUR',
    'Parameter with the e-mail address': 'Paramètre avec l’adresse e-mail',
    'Field with the list': 'Champ avec la liste',
    'Empty where the reply is the list itself.': 'Vide si la réponse est elle-même la liste.',
    'Log-in address': 'Adresse de connexion',
    'That of your region, e.g. https://login.mypurecloud.ie':
      'Celle de votre région, par exemple https://login.mypurecloud.ie',
    'OAuth client id': 'ID du client OAuth',
    'Currency of the account': 'Devise du compte',
    'ISO 4217, e.g. EUR; without it amounts are left out.':
      'ISO 4217, par exemple EUR ; sans elle, les montants sont omis.',
    Database: 'Base de données',
    'Needed where one Odoo server has several.': 'Nécessaire si un serveur Odoo en a plusieurs.',
    'Class of the articles': 'Classe des articles',
    'As RT names it; * for all.': 'Telle que RT la nomme ; * pour toutes.',
    'Custom field with the text': 'Champ personnalisé avec le texte',
    'Custom field with the conversation’s id': 'Champ personnalisé avec l’ID de la conversation',
    'Consumer key of the app': 'Clé « consumer » de l’application',
    'API version': 'Version de l’API',
    'Currency of the orders': 'Devise des commandes',
    'Space id': 'ID de l’espace',
    'App id': 'ID de l’application',
    'Admin Center → Conversations API, beside the key.':
      'Admin Center → Conversations API, à côté de la clé.',
    'Project ID': 'ID du projet',
    'Settings → Project settings, or in the dashboard’s address.':
      'Settings → Project settings, ou dans l’adresse du tableau de bord.',
    'Settings → General of the project.': 'Settings → General du projet.',
    'Currency of the shop': 'Devise de la boutique',
    Language: 'Langue',
    'E.g. en-us; * for all.': 'Par exemple en-us ; * pour toutes.',
    'Identifier of the OAuth client': 'ID du client OAuth',
    'Admin Center → Apps and integrations → APIs → OAuth clients: a client of the kind “Public”, with the redirect address that Baton shows.':
      'Admin Center → Apps and integrations → APIs → OAuth clients : un client de type « Public », avec l’adresse de redirection que Baton affiche.',
    'Fields that are called otherwise get an alias in the query, e.g. number: code. For lines, parcels and more, make it your own.':
      'Les champs qui ont un autre nom reçoivent un alias dans la requête, par exemple number: code. Pour les lignes, les livraisons et le reste, faites-en votre propre version.',
    'Statuses are shown as the API writes them; amounts are read in the currency’s main unit.':
      'Les statuts sont affichés tels que l’API les écrit ; les montants sont lus dans l’unité principale de la devise.',
    'For a method that takes the address by the name email. For other parameters, make it your own or begin from scratch.':
      'Pour une méthode qui prend l’adresse sous le nom email. Pour d’autres paramètres, faites-en votre propre version ou partez de zéro.',
    'Statuses are shown as the API writes them.': 'Les statuts sont affichés tels que l’API les écrit.',
    'For one address that gives a customer’s orders. For more, make it your own or begin from scratch: the editor has all of it.':
      'Pour une seule adresse qui renvoie les commandes d’un client. Pour aller plus loin, faites-en votre propre version ou partez de zéro : l’éditeur permet de tout faire.',
    'An administrator adds an OAuth client of the type Code Authorization with the redirect address shown here.':
      'Un administrateur ajoute un client OAuth de type Code Authorization avec l’adresse de redirection affichée ici.',
    'Agents need the permission conversation:message:view or conversation:webmessaging:view.':
      'Les agents ont besoin de l’autorisation conversation:message:view ou conversation:webmessaging:view.',
    'The address has to answer with JSON, or with the status 202 or 204.':
      'L’adresse doit répondre en JSON, ou avec le statut 202 ou 204.',
    'Start the server with --enable-api and --jwt-secret: its other way, a token in the address, would end up in logs.':
      'Démarrez le serveur avec --enable-api et --jwt-secret : l’autre façon, un jeton dans l’adresse, finirait dans les journaux.',
    'Setup → External Client Apps: an app with OAuth, the scopes “api” and “refresh_token”, PKCE required, and no secret required for the web server flow and the refresh token flow. Its callback URL is the redirect address that Baton shows.':
      'Setup → External Client Apps : une application avec OAuth, les portées « api » et « refresh_token », PKCE exigé, et sans secret exigé pour le Web Server Flow et le Refresh Token Flow. Son URL de rappel est l’adresse de redirection que Baton affiche.',
    'Orders have to be enabled in the org, and need a bill-to contact to be found.':
      'Les commandes doivent être activées dans l’organisation, et ont besoin d’un contact de facturation pour être trouvées.',
    'Needs the user permission Access Conversation Entries.':
      'Nécessite l’autorisation utilisateur Access Conversation Entries.',
    'In enhanced channels Salesforce keeps the messages elsewhere: their text stays empty here.':
      'Dans les canaux améliorés (enhanced), Salesforce garde les messages ailleurs : leur texte reste vide ici.',
    'Shopify shows orders older than 60 days only to apps with the scope read_all_orders.':
      'Shopify ne montre les commandes de plus de 60 jours qu’aux applications avec la portée read_all_orders.',
    'Smile.io’s API is part of its larger plans only.':
      'L’API de Smile.io n’est comprise que dans les forfaits supérieurs.',
    'The conversation’s id must reach the ticket: as a field that the bot fills in, e.g. by its metadata.':
      'L’ID de la conversation doit arriver dans le ticket : dans un champ que le bot remplit, par exemple par ses métadonnées.',
    'A key of the app reads every conversation: a gateway that answers for one conversation is the better way.':
      'Une clé de l’application lit toutes les conversations : une passerelle qui répond pour une seule est préférable.',
    'An API key of Voiceflow opens the whole project: give agents a gateway rather than the key.':
      'Une clé d’API Voiceflow donne accès à tout le projet : donnez aux agents une passerelle plutôt que la clé.',
    'An API token reaches everything that any agent does. With many agents, let each sign in (“Zendesk: customer and tickets, own account”), or keep the token in a gateway.':
      'Un jeton d’API donne accès à tout ce à quoi accèdent les agents. S’ils sont nombreux, laissez chaque agent se connecter (« Zendesk : client et tickets, compte personnel ») ou gardez le jeton dans une passerelle.',
    'For teams that work in Zendesk: it reads the conversation of the ticket that is open there.':
      'Pour les équipes qui travaillent dans Zendesk : il lit la conversation du ticket qui y est ouvert.',
    'Zendesk allows 100 requests for logs a minute in the whole account; each device asks for 30 at most.':
      'Zendesk autorise 100 requêtes de journaux par minute pour tout le compte ; chaque appareil en fait 30 au plus.',
    'Baton handoff packet': 'Paquet de transfert de Baton',
    'Transcript as text': 'Transcription sous forme de texte',
    'Gorgias (conversation)': 'Gorgias (conversation)',
  },
}
