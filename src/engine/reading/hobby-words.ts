import { phrasesOf } from './phrases.ts';

/** Words that make a sentence tell of what is done outside of work, for no employer. */
export const hobbyWords: readonly string[] = phrasesOf(`
  hobby|hobbyist|as a hobby|hobby project|hobby projects|in the evenings|in my evenings|at night i
  in my spare time|in my free time|spare time|free time|for fun|just for fun|side project
  side projects|pet project|pet projects|personal project|personal projects|home lab|homelab
  weekend project|weekend projects|on my own time|in my own time|private project|private projects
  at home i|at home on|at home with a|my own website|own website|cluster at home|server at home
  lab at home|home server|privately|outside of work|outside work|after work|after hours i
  in meiner freizeit|freizeit|nebenbei|privat|hobbymäßig|hobbyprojekt|hobbyprojekte
  en mi tiempo libre|por hobby|como hobby|en mis ratos libres|proyecto personal
  pendant mon temps libre|sur mon temps libre|projet personnel|projets personnels
  nel tempo libero|no tempo livre|nas horas vagas
`);
