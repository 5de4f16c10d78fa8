import type { RequestTemplate } from '#lib/contract/source.ts'

/**
 * All of Request Tracker's articles that the agent may see. A search there looks for one text as it is and not for
 * words, so that none is asked for.
 */
export const articlesRequest: RequestTemplate = {
  id: 'articles',
  method: 'GET',
  path: '/REST/2.0/articles',
  query: {
    query: '[{"field":"Disabled","value":0}]',
    fields: 'Name,Summary,Class,CustomFields,LastUpdated',
    'fields[Class]': 'Name',
    orderby: 'Name',
    per_page: '100',
  },
  paging: {
    kind: 'cursor',
    items: 'items',
    next: 'page < pages && page + `1`',
    query: 'page',
    mostPages: 10,
  },
  expects: 'items',
}

/** The settings that say which articles are meant, and where their text is. */
export const articleSettings = [
  {
    name: 'class',
    label: 'Class of the articles',
    help: 'As RT names it; * for all.',
    usual: '*',
    required: true,
  },
  {
    name: 'contentField',
    label: 'Custom field with the text',
    usual: 'Content',
    required: true,
  },
]

const content = "CustomFields[?name=='{{settings.contentField}}'].values[] | [0]"

/** The articles of the class, each with its text as `content`: those with marks of HTML, or those without. */
export const articlesWritten = (as: 'text' | 'html') =>
  `articles.items[?('{{settings.class}}'=='*' || Class.Name=='{{settings.class}}')].merge(@, {content: ${content}})[] | [?${as === 'html' ? '' : '!'}(content && contains(content, '</'))]`
