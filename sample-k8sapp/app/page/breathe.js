'use strict';
// Adds to what the style sheet does: a count in the circle, each phase said to a screen reader, and a pattern in the address.

const patterns = {
  '4-7-8': [['Breathe in', 4], ['Hold', 7], ['Breathe out', 8]],
  'box': [['Breathe in', 4], ['Hold', 4], ['Breathe out', 4], ['Hold', 4]],
  '5-5': [['Breathe in', 5], ['Breathe out', 5]],
};
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const count = document.querySelector('.count');
const hand = document.querySelector('.hand');

// The style sheet's animation is the only clock, so words and motion cannot drift apart.
function phase() {
  const seconds = Number(hand.getAnimations()[0]?.currentTime ?? 0) / 1000;
  const phases = patterns[form.pattern.value];
  let left = seconds % phases.reduce((sum, [, length]) => sum + length, 0);
  for (const [cue, length] of phases) {
    if (left < length) return { cue, length, count: Math.ceil(length - left) };
    left -= length;
  }
  return { cue: phases[0][0], length: phases[0][1], count: phases[0][1] };
}

function show() {
  const now = phase();
  const said = form.pause.checked ? 'Paused' : `${now.cue}, ${now.length} seconds`;
  if (status.textContent !== said) status.textContent = said;
  if (count.textContent !== String(now.count)) count.textContent = now.count;
}

const asked = location.hash.slice(1);
if (Object.hasOwn(patterns, asked)) form.pattern.value = asked;
form.addEventListener('change', () => {
  history.replaceState(null, '', `#${form.pattern.value}`);
  show();
});
setInterval(show, 100);
show();
