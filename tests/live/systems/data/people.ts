/** The customers. Each of them is one person in every system, known by the e-mail address. */

export interface Person {
  firstName: string
  lastName: string
  email: string
  phone: string
  street: string
  postalCode: string
  city: string
}

export const eva: Person = {
  firstName: 'Eva',
  lastName: 'Janssen',
  email: 'eva.janssen@example.com',
  phone: '+31612345678',
  street: 'Dorpsstraat 12',
  postalCode: '1011 AB',
  city: 'Amsterdam',
}

export const omar: Person = {
  firstName: 'Omar',
  lastName: 'Haddad',
  email: 'omar.haddad@example.com',
  phone: '+31687654321',
  street: 'Kerkweg 3',
  postalCode: '3511 CD',
  city: 'Utrecht',
}

export const lena: Person = {
  firstName: 'Lena',
  lastName: 'Fischer',
  email: 'lena.fischer@example.org',
  phone: '+31611112222',
  street: 'Markt 7',
  postalCode: '5611 EC',
  city: 'Eindhoven',
}

/** Talked to the bot twice before writing: which conversation belongs to the ticket is for the agent to say. */
export const ivan: Person = {
  firstName: 'Ivan',
  lastName: 'Petrov',
  email: 'ivan.petrov@example.com',
  phone: '+31633334444',
  street: 'Havenkade 21',
  postalCode: '3011 GH',
  city: 'Rotterdam',
}

/** Writes a mail, and is otherwise unknown: no order, no party, no conversation. */
export const nora: Pick<Person, 'firstName' | 'lastName' | 'email'> = {
  firstName: 'Nora',
  lastName: 'Nobody',
  email: 'nora.nobody@example.com',
}

export const customers: Person[] = [eva, omar, lena, ivan]

export const fullName = (person: Pick<Person, 'firstName' | 'lastName'>): string =>
  `${person.firstName} ${person.lastName}`
