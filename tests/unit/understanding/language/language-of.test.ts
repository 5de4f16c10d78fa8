import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '#lib/understanding/language/language-of.ts'

describe('the language of a customer', () => {
  it.each([
    ['en', 'Where is my parcel? It should have been here yesterday.'],
    ['de', 'Ich warte immer noch auf mein Paket, wo ist es?'],
    ['fr', "Bonjour, je n'ai toujours pas reçu mon colis."],
    ['es', 'Hola, todavía no he recibido mi pedido.'],
    ['nl', 'Ik wacht nog steeds op mijn pakket, waar blijft het?'],
    ['it', 'Buongiorno, il mio ordine non è ancora arrivato.'],
    ['pt', 'Olá, ainda não recebi a minha encomenda.'],
    ['pl', 'Dzień dobry, nie dostałem jeszcze mojej paczki.'],
    ['sv', 'Hej, jag har inte fått mitt paket ännu.'],
    ['da', 'Hej, jeg har endnu ikke modtaget min pakke, hvor bliver den af?'],
    ['no', 'Hei, jeg har ikke mottatt pakken min ennå, hva skjer?'],
    ['fi', 'Hei, en ole vielä saanut pakettiani.'],
    ['cs', 'Dobrý den, ještě mi nepřišel balík.'],
    ['tr', 'Merhaba, paketim hâlâ gelmedi.'],
    ['hu', 'Jó napot, még mindig nem érkezett meg a csomagom.'],
    ['ro', 'Bună ziua, încă nu am primit coletul meu.'],
    ['lt', 'Sveiki, aš dar negavau savo siuntinio.'],
    ['id', 'Halo, paket saya belum sampai juga.'],
    ['ru', 'Здравствуйте, моя посылка ещё не пришла.'],
    ['uk', 'Добрий день, моя посилка ще не прийшла, що робити мені?'],
    ['kk', 'Сәлем, менің тапсырысым әлі келген жоқ.'],
    ['ar', 'مرحبا، لم يصل طردي بعد.'],
    ['fa', 'سلام، بسته من هنوز نرسیده، لطفا پیگیری کنید.'],
    ['el', 'Καλημέρα, δεν έχω λάβει το δέμα μου.'],
    ['he', 'שלום, החבילה שלי עוד לא הגיעה.'],
    ['ja', 'こんにちは、荷物がまだ届いていません。'],
    ['zh', '你好，我的包裹还没有到。'],
    ['ko', '안녕하세요, 제 소포가 아직 오지 않았어요.'],
  ])('is %s for: %s', (language, text) => {
    expect(languageOf([text])).toBe(language)
  })

  it('is not known from too little', () => {
    expect(languageOf([])).toBeUndefined()
    expect(languageOf(['ok'])).toBeUndefined()
    expect(
      languageOf(['1002003004', '+31 20 555 0100', 'mira@example.com', 'https://example.com/und/der']),
    ).toBeUndefined()
  })

  it('is told by all that was said, not by a line', () => {
    expect(languageOf(['Hallo', 'Anna Example', 'die Schuhe passen mir leider nicht'])).toBe('de')
    expect(languageOf(['Hi', 'Jan de Vries', 'I want to send the shoes back'])).toBe('en')
  })

  it('is told by the words around addresses and numbers', () => {
    expect(languageOf(['mira@example.com', 'Wo ist meine Bestellung 1002003004?'])).toBe('de')
  })

  it('does not follow names and titles in capitals within a sentence', () => {
    expect(languageOf(['Ik zoek het boek The Wind in the Willows'])).toBe('nl')
  })

  it('does not follow a name on a line of its own', () => {
    expect(languageOf(['Ik wil een mens', 'Giovanna Esempio'])).toBe('nl')
  })

  it('is the language of the sentence around foreign letters', () => {
    expect(languageOf(['أريد إرجاع New Running Shoes من فضلك'])).toBe('ar')
    expect(languageOf(['My name is 王伟 and I would like to return an order'])).toBe('en')
  })

  it('is a language or nothing for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }), (texts) => {
        expect(languageOf(texts) ?? 'en').toMatch(/^[a-z]{2}$/)
      }),
    )
  })
})
