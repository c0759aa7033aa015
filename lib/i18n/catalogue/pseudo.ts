/**
 * Makes a pseudo-language out of an English message: longer and accented, or written right to left. A text
 * that still reads as plain English in either did not come through the catalogue.
 */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

export type Pseudo = 'stretched' | 'mirrored';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥîĵķłḿñöþǫŕšţûṽŵẋýžÁƁÇĐÉƑĜĤÎĴĶŁḾÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const toAccented = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

const rightToLeftOverride = '\u202e';
const popDirection = '\u202c';

function accent(text: string): string {
  return [...text].map((letter) => toAccented.get(letter) ?? letter).join('');
}

/** Four letters in ten are doubled: about what German or Finnish adds to English. */
function stretch(text: string): string {
  return [...accent(text)]
    .map((letter, index) => (/\p{L}/u.test(letter) && index % 5 < 2 ? letter + letter : letter))
    .join('');
}

function mirror(text: string): string {
  return /\p{L}/u.test(text) ? rightToLeftOverride + accent(text) + popDirection : text;
}

/** A piece of finished text in the pseudo-language, such as a month's name. */
export function pseudoText(text: string, pseudo: Pseudo): string {
  return pseudo === 'stretched' ? stretch(text) : mirror(text);
}

function pseudoElement(element: MessageFormatElement, pseudo: Pseudo): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: pseudoText(element.value, pseudo) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map((child) => pseudoElement(child, pseudo)) },
          ]),
        ),
      };
    case TYPE.tag:
      return { ...element, children: element.children.map((child) => pseudoElement(child, pseudo)) };
    default:
      return element;
  }
}

/** The message with its literal parts in the pseudo-language; arguments, plurals and tags stay as they are. */
export function pseudoMessage(message: string, pseudo: Pseudo): string {
  return printAST(parse(message).map((element) => pseudoElement(element, pseudo)));
}
