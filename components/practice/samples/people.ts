/** A customer of the sample shop. The numbers are the ones that shop and ERP give them. */
export interface Person {
  firstName: string
  lastName: string
  email: string
  phone: string
  street: string
  postalCode: string
  city: string
  countryCode: string
  shopId: number
  partyId: number
  customerSinceDays: number
  /** Where the ERP still has an address of before. */
  erpAddress?: { street: string; postal_code: string; city: string }
  /** Customer groups of the shop, e.g. the loyalty tier. */
  groups: string[]
}

export const eva: Person = {
  firstName: 'Eva',
  lastName: 'Janssen',
  email: 'eva.janssen@example.com',
  phone: '+31612345678',
  street: 'Dorpsstraat 12',
  postalCode: '1011 AB',
  city: 'Amsterdam',
  countryCode: 'NL',
  shopId: 1,
  partyId: 2,
  erpAddress: { street: 'Kerkstraat 8', postal_code: '1017 GC', city: 'Amsterdam' },
  customerSinceDays: 1490,
  groups: ['Gold'],
}

export const omar: Person = {
  firstName: 'Omar',
  lastName: 'Haddad',
  email: 'omar.haddad@example.com',
  phone: '+31687654321',
  street: 'Kerkweg 3',
  postalCode: '3511 CD',
  city: 'Utrecht',
  countryCode: 'NL',
  shopId: 2,
  partyId: 3,
  customerSinceDays: 410,
  groups: ['Silver'],
}

export const lena: Person = {
  firstName: 'Lena',
  lastName: 'Fischer',
  email: 'lena.fischer@example.org',
  phone: '+4915112345678',
  street: 'Lindenallee 7',
  postalCode: '50968',
  city: 'Köln',
  countryCode: 'DE',
  shopId: 3,
  partyId: 4,
  customerSinceDays: 760,
  groups: [],
}

export const ivan: Person = {
  firstName: 'Ivan',
  lastName: 'Petrov',
  email: 'ivan.petrov@example.com',
  phone: '+31633334444',
  street: 'Havenkade 21',
  postalCode: '3011 GH',
  city: 'Rotterdam',
  countryCode: 'NL',
  shopId: 4,
  partyId: 5,
  customerSinceDays: 96,
  groups: ['Silver'],
}

export const amelie: Person = {
  firstName: 'Amélie',
  lastName: 'Dubois',
  email: 'amelie.dubois@example.com',
  phone: '+33612345678',
  street: '18 rue des Tanneurs',
  postalCode: '59800',
  city: 'Lille',
  countryCode: 'FR',
  shopId: 5,
  partyId: 6,
  customerSinceDays: 233,
  groups: [],
}

export const sofia: Person = {
  firstName: 'Sofia',
  lastName: 'Costa',
  email: 'sofia.costa@example.com',
  phone: '+31644445555',
  street: 'Molenweg 4',
  postalCode: '2312 BD',
  city: 'Leiden',
  countryCode: 'NL',
  shopId: 6,
  partyId: 7,
  customerSinceDays: 51,
  groups: [],
}

/** Everyone whom shop and ERP know. Nora, of ticket P-1005, is a stranger to both. */
export const customers: readonly Person[] = [eva, omar, lena, ivan, amelie, sofia]

export const fullName = (person: Pick<Person, 'firstName' | 'lastName'>): string =>
  `${person.firstName} ${person.lastName}`
