/** Files that were sent along, and pictures among them. */
export const files = {
  show: 'Show picture',
  hide: 'Hide picture',
  loading: 'Fetching the picture…',
  alt: (name: string) => `Picture that was sent: ${name}`,
  failed: 'The picture could not be fetched',
  retry: 'Try again',
  none: 'This file is no picture that can be shown here. Open it through its link.',
  large: (megabytes: string) => `It is larger than ${megabytes} MB. Open it through its link.`,
  elsewhere: (host: string) => `It lies at ${host}, which Baton may not reach. Open it through its link.`,
  broken: 'The browser cannot show this picture. Open it through its link.',
}
