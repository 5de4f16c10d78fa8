import type { PresetMessages } from './messages.ts'

export const messages: PresetMessages = {
  presetTexts: {
    'Any GraphQL API: orders': 'Cualquier API GraphQL: pedidos',
    'Any JSON-RPC API: orders': 'Cualquier API JSON-RPC: pedidos',
    'Any REST API: orders': 'Cualquier API REST: pedidos',
    'Gorgias: macros': 'Gorgias: macros',
    'Intercom (conversation with Fin)': 'Intercom (conversación con Fin)',
    'Intercom: articles': 'Intercom: artículos',
    'Intercom: teammates': 'Intercom: miembros del equipo',
    'Klaviyo: browsing': 'Klaviyo: navegación',
    'Metrics to an address of your own': 'Métricas a una dirección propia',
    'Request Tracker: articles': 'Request Tracker: artículos',
    'Request Tracker: earlier tickets': 'Request Tracker: tickets anteriores',
    'Request Tracker: macros': 'Request Tracker: macros',
    'Request Tracker: this ticket': 'Request Tracker: este ticket',
    'Salesforce (messaging session)': 'Salesforce (sesión de mensajería)',
    'Segment: browsing': 'Segment: navegación',
    'Zendesk conversation log': 'Zendesk: registro de la conversación',
    'Zendesk: customer and tickets, API token': 'Zendesk: cliente y tickets, token de API',
    'Zendesk: customer and tickets, own account': 'Zendesk: cliente y tickets, cuenta propia',
    'Zendesk: help centre': 'Zendesk: centro de ayuda',
    'Zendesk: internal note': 'Zendesk: nota interna',
    'Zendesk: macros': 'Zendesk: macros',
    'An access token of an integration: System → Extensions → Integrations.':
      'Un token de acceso de una integración: System → Extensions → Integrations.',
    'An API key: Settings → API keys.': 'Una clave de API: Settings → API keys.',
    'The access token of a store-level API account: Settings → API accounts.':
      'El token de acceso de una cuenta de API de la tienda: Settings → API accounts.',
    'The token that your handoff endpoint expects.': 'El token que espera su punto de acceso de traspasos.',
    'Your access token: Profile settings → Access token.':
      'Su token de acceso: Profile settings → Access token.',
    'API key and secret of the user, joined by a colon: My Settings → API Access.':
      'Clave y secreto de API del usuario, separados por dos puntos: My Settings → API Access.',
    'Your own API key: Profile settings.': 'Su propia clave de API: Profile settings.',
    'The access token that the API takes as a bearer token.':
      'El token de acceso que la API admite como token de portador (Bearer).',
    'Your e-mail address and your API key: Settings → REST API.':
      'Su dirección de correo y su clave de API: Settings → REST API.',
    'The access token of a private app.': 'El token de acceso de una aplicación privada.',
    'The access token of an app: Developer Hub → Authentication.':
      'El token de acceso de una aplicación: Developer Hub → Authentication.',
    'A private API key with read access to profiles: Settings → API keys.':
      'Una clave de API privada con acceso de lectura a los perfiles: Settings → API keys.',
    'A private API key with read access to profiles and events: Settings → API keys.':
      'Una clave de API privada con acceso de lectura a los perfiles y eventos: Settings → API keys.',
    'A secret API key: Settings → Secret API Keys.': 'Una clave de API secreta: Settings → Secret API Keys.',
    'The token that your address expects.': 'El token que espera su dirección.',
    'An OAuth 2.0 access token with REST web services and SuiteQL.':
      'Un token de acceso OAuth 2.0 con servicios web REST y SuiteQL.',
    'Your own API key: My profile → Account security.':
      'Su propia clave de API: My profile → Account security.',
    'A JSON Web Token signed with the secret of --jwt-secret, for a user with the role admin.':
      'Un JSON Web Token firmado con el secreto de --jwt-secret, para un usuario con el rol admin.',
    'Each agent signs in with their own Salesforce account.':
      'Cada agente inicia sesión con su propia cuenta de Salesforce.',
    'Each agent signs in with their own Zendesk account.':
      'Cada agente inicia sesión con su propia cuenta de Zendesk.',
    'An access token of a connected app with the scope api.':
      'Un token de acceso de una aplicación conectada con el ámbito api.',
    'A Profile API access token: Unify → API access.':
      'Un token de acceso de la Profile API: Unify → API access.',
    'The Admin API access token of a custom app, with read_customers and read_orders.':
      'El token de acceso a la Admin API de una aplicación propia, con read_customers y read_orders.',
    'The private key of the API: Settings → Developer tools.':
      'La clave privada de la API: Settings → Developer tools.',
    'The id and the secret of an API key: Admin Center → Apps and integrations → Conversations API.':
      'El ID y el secreto de una clave de API: Admin Center → Apps and integrations → Conversations API.',
    'Your e-mail address and your password in Tiledesk.':
      'Su dirección de correo y su contraseña de Tiledesk.',
    'Your own user name and password in Tryton.': 'Su propio nombre de usuario y contraseña de Tryton.',
    'An administrator account that may read customers and orders.':
      'Una cuenta de administrador que pueda leer clientes y pedidos.',
    'An API key of the project: Settings → API keys.': 'Una clave de API del proyecto: Settings → API keys.',
    'A consumer key and its secret with read access: WooCommerce → Settings → Advanced → REST API.':
      'Una clave de consumidor y su secreto con acceso de lectura: WooCommerce → Settings → Advanced → REST API.',
    'The API key: Settings → General.': 'La clave de API: Settings → General.',
    'Your e-mail address followed by /token, and an API token.':
      'Su dirección de correo seguida de /token, y un token de API.',
    'Account number': 'Número de cuenta',
    'The number in the address of the dashboard: /app/accounts/1/…':
      'El número en la dirección del panel: /app/accounts/1/…',
    'Query for a customer’s orders': 'Consulta de los pedidos de un cliente',
    'Takes $email and gives id, number, status, placedAt, total and currency of each order.':
      'Recibe $email y devuelve id, number, status, placedAt, total y currency de cada pedido.',
    'Method that gives a customer’s orders': 'Método que devuelve los pedidos de un cliente',
    'Field with the order’s id': 'Campo con el ID del pedido',
    'Field with the order’s number': 'Campo con el número de pedido',
    'Field with the status': 'Campo con el estado',
    'Field with the time of the order': 'Campo con la hora del pedido',
    'Field with the total': 'Campo con el total',
    'Field with the currency, e.g. EUR': 'Campo con la moneda, p. ej. EUR',
    'Parameter with the e-mail address': 'Parámetro con la dirección de correo',
    'Field with the list': 'Campo con la lista',
    'Empty where the reply is the list itself.': 'Vacío si la respuesta es la propia lista.',
    'Log-in address': 'Dirección de inicio de sesión',
    'That of your region, e.g. https://login.mypurecloud.ie':
      'La de su región, p. ej. https://login.mypurecloud.ie',
    'OAuth client id': 'ID de cliente OAuth',
    'Currency of the account': 'Moneda de la cuenta',
    'ISO 4217, e.g. EUR; without it amounts are left out.':
      'ISO 4217, p. ej. EUR; sin ella se omiten los importes.',
    Database: 'Base de datos',
    'Needed where one Odoo server has several.': 'Necesaria si un servidor Odoo tiene varias.',
    'Class of the articles': 'Clase de los artículos',
    'As RT names it; * for all.': 'Como la llama RT; * para todas.',
    'Custom field with the text': 'Campo personalizado con el texto',
    'Custom field with the conversation’s id': 'Campo personalizado con el ID de la conversación',
    'Consumer key of the app': 'Clave de consumidor de la aplicación',
    'API version': 'Versión de la API',
    'Currency of the orders': 'Moneda de los pedidos',
    'Space id': 'ID del espacio',
    'App id': 'ID de la aplicación',
    'Admin Center → Conversations API, beside the key.':
      'Admin Center → Conversations API, junto a la clave.',
    'Project ID': 'ID del proyecto',
    'Settings → Project settings, or in the dashboard’s address.':
      'Settings → Project settings, o en la dirección del panel.',
    'Settings → General of the project.': 'Settings → General del proyecto.',
    'Currency of the shop': 'Moneda de la tienda',
    Language: 'Idioma',
    'E.g. en-us; * for all.': 'P. ej. en-us; * para todos.',
    'Identifier of the OAuth client': 'ID del cliente OAuth',
    'Admin Center → Apps and integrations → APIs → OAuth clients: a client of the kind “Public”, with the redirect address that Baton shows.':
      'Admin Center → Apps and integrations → APIs → OAuth clients: un cliente del tipo «Public», con la dirección de redirección que muestra Baton.',
    'Fields that are called otherwise get an alias in the query, e.g. number: code. For lines, parcels and more, make it your own.':
      'Los campos con otro nombre reciben un alias en la consulta, p. ej. number: code. Para líneas, paquetes y demás, cree una copia propia.',
    'Statuses are shown as the API writes them; amounts are read in the currency’s main unit.':
      'Los estados se muestran como los escribe la API; los importes se leen en la unidad principal de la moneda.',
    'For a method that takes the address by the name email. For other parameters, make it your own or begin from scratch.':
      'Para un método que recibe la dirección con el nombre email. Para otros parámetros, cree una copia propia o empiece de cero.',
    'Statuses are shown as the API writes them.': 'Los estados se muestran como los escribe la API.',
    'For one address that gives a customer’s orders. For more, make it your own or begin from scratch: the editor has all of it.':
      'Para una sola dirección que devuelve los pedidos de un cliente. Para más, cree una copia propia o empiece de cero: el editor lo tiene todo.',
    'An administrator adds an OAuth client of the type Code Authorization with the redirect address shown here.':
      'Un administrador añade un cliente OAuth del tipo Code Authorization con la dirección de redirección que se muestra aquí.',
    'Agents need the permission conversation:message:view or conversation:webmessaging:view.':
      'Los agentes necesitan el permiso conversation:message:view o conversation:webmessaging:view.',
    'The address has to answer with JSON, or with the status 202 or 204.':
      'La dirección debe responder con JSON, o con el estado 202 o 204.',
    'Start the server with --enable-api and --jwt-secret: its other way, a token in the address, would end up in logs.':
      'Inicie el servidor con --enable-api y --jwt-secret: la otra forma, un token en la dirección, acabaría en los registros.',
    'Setup → External Client Apps: an app with OAuth, the scopes “api” and “refresh_token”, PKCE required, and no secret required for the web server flow and the refresh token flow. Its callback URL is the redirect address that Baton shows.':
      'Setup → External Client Apps: una aplicación con OAuth, los ámbitos «api» y «refresh_token», PKCE obligatorio y sin secreto obligatorio para el Web Server Flow y el Refresh Token Flow. Su URL de retorno es la dirección de redirección que muestra Baton.',
    'Orders have to be enabled in the org, and need a bill-to contact to be found.':
      'Los pedidos deben estar activados en la organización y necesitan un contacto de facturación para encontrarse.',
    'Needs the user permission Access Conversation Entries.':
      'Necesita el permiso de usuario Access Conversation Entries.',
    'In enhanced channels Salesforce keeps the messages elsewhere: their text stays empty here.':
      'En los canales mejorados (enhanced) Salesforce guarda los mensajes en otro sitio: aquí su texto queda vacío.',
    'Shopify shows orders older than 60 days only to apps with the scope read_all_orders.':
      'Shopify muestra los pedidos de más de 60 días solo a las aplicaciones con el ámbito read_all_orders.',
    'Smile.io’s API is part of its larger plans only.':
      'La API de Smile.io solo forma parte de sus planes superiores.',
    'The conversation’s id must reach the ticket: as a field that the bot fills in, e.g. by its metadata.':
      'El ID de la conversación debe llegar al ticket: en un campo que rellena el bot, p. ej. con sus metadatos.',
    'A key of the app reads every conversation: a gateway that answers for one conversation is the better way.':
      'Una clave de la aplicación lee todas las conversaciones: es mejor una pasarela que responda por una sola.',
    'An API key of Voiceflow opens the whole project: give agents a gateway rather than the key.':
      'Una clave de API de Voiceflow da acceso al proyecto entero: dé a los agentes una pasarela en lugar de la clave.',
    'An API token reaches everything that any agent does. With many agents, let each sign in (“Zendesk: customer and tickets, own account”), or keep the token in a gateway.':
      'Un token de API da acceso a todo aquello a lo que acceden los agentes. Si son muchos, deje que cada uno inicie sesión («Zendesk: cliente y tickets, cuenta propia») o guarde el token en una pasarela.',
    'For teams that work in Zendesk: it reads the conversation of the ticket that is open there.':
      'Para equipos que trabajan en Zendesk: lee la conversación del ticket que está abierto allí.',
    'Zendesk allows 100 requests for logs a minute in the whole account; each device asks for 30 at most.':
      'Zendesk permite 100 peticiones de registros por minuto en toda la cuenta; cada dispositivo hace 30 como máximo.',
    'Baton handoff packet': 'Paquete de traspaso de Baton',
    'Transcript as text': 'Transcripción como texto',
    'Gorgias (conversation)': 'Gorgias (conversación)',
  },
}
