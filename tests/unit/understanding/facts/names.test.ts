import { describe, expect, test } from 'vitest'
import { answerTo, talk, told, toldBy } from './told.ts'

const name = (text: string) => toldBy(text, 'name')

describe('a name is known', () => {
  test('by the words that introduce it', () => {
    expect(name("Hi, my name is Jane Roe and I'd like a refund.")).toEqual(['name: Jane Roe'])
    expect(name('This is Jane Roe, my order is late')).toEqual(['name: Jane Roe'])
    expect(name("Hello, I'm Jane. Where is my parcel?")).toEqual(['name: Jane'])
    expect(name('hi my name is jane roe and i need help')).toEqual(['name: jane roe'])
    expect(name("The name on the order is Jane O'Roe")).toEqual(["name: Jane O'Roe"])
  })

  test('as the answer to the question for it', () => {
    const question = 'What is your full name?'
    expect(answerTo(question, 'Jane Roe')).toEqual(['name: Jane Roe'])
    expect(answerTo(question, "Yes, it's Jane Roe.")).toEqual(['name: Jane Roe'])
    expect(answerTo(question, 'jane roe')).toEqual(['name: jane roe'])
    expect(answerTo(question, 'JANE ROE')).toEqual(['name: JANE ROE'])
    expect(answerTo(question, 'Jane. I hope this is quick!')).toEqual(['name: Jane'])
    expect(answerTo(question, "Jane Roe, but I can't find the number")).toEqual(['name: Jane Roe'])
  })

  test('as a turn of its own some turns after the question', () => {
    const conversation = talk(
      'a: Your name and order number please?',
      'c: 7000000123',
      'c: one moment',
      'c: Jane Roe',
    )
    expect(told(conversation, 'name')).toEqual(['name: Jane Roe'])
  })

  test('under a message', () => {
    expect(name('My parcel is late.\n\nKind regards,\nJane van der Roe')).toEqual(['name: Jane van der Roe'])
    expect(name('My parcel is late.\nThanks!\nJane')).toEqual(['name: Jane'])
    expect(name('My parcel is late.\n\nJane Roe\nTel. +31 20 555 0143')).toEqual(['name: Jane Roe'])
    expect(name('It is about this one:\n\nGreen Jacket\n\nIt has no zip.')).toEqual([])
  })

  test.each([
    'Ana García-Roe',
    'Jean-Luc Roe',
    'Fatima Al-Roe',
    'Jane van der Roe',
    "Tom O'Roe",
    'Łukasz Żak',
    'J. R. Roe',
    'Dr. Roe',
  ])('whole, as it is written: %s', (written) => {
    expect(answerTo('What is your name?', `It's ${written}`)).toEqual([`name: ${written}`])
    expect(name(`My name is ${written}.`)).toEqual([`name: ${written}`])
  })

  test('by the words after it', () => {
    expect(name('Hello, Jane Roe here, I need help')).toEqual(['name: Jane Roe'])
  })

  test('without its title of courtesy', () => {
    expect(name('This is Mrs. Jane Roe from Springfield')).toEqual(['name: Jane Roe'])
  })

  test('once, by its first part, where it comes in two', () => {
    expect(name('My first name is Jane, my last name is Roe')).toEqual(['name: Jane'])
  })
})

describe('no name is read from', () => {
  test.each([
    "I'm sorry but this is ridiculous",
    "I'm angry!",
    "I'm a silver",
    'I am Bronze member',
    "I'm looking for my order",
    'This is Unacceptable',
    "It's Monday already",
    'This is URGENT',
    'My name is not on the list',
    "My mother's maiden name is Roe",
    'His name was Robin',
    "My pet's name is Rex",
    'Thank You',
    'Example Road jacket',
  ])('%s', (text) => {
    expect(name(text)).toEqual([])
  })

  test('an answer that is something else', () => {
    const question = 'What is your name, please?'
    for (const answer of [
      'No',
      'Sure, one moment',
      'Oops! I sent that too early',
      'Look, I told you already',
      'nevermind',
    ])
      expect(answerTo(question, answer, 'name')).toEqual([])
  })
})

test('names of others are their own slots', () => {
  expect(toldBy("My mother's maiden name is Roe and my childhood pet is Rex.")).toEqual([
    'maiden_name: Roe',
    'pet_name: Rex',
  ])
  expect(answerTo("What is your mother's maiden name?", 'It was Roe')).toEqual(['maiden_name: Roe'])
  expect(answerTo('What was the name of your first pet?', 'His name was Rex.')).toEqual(['pet_name: Rex'])
})
