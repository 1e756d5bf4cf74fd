'use strict';
// Progressive enhancement: a countdown in the circle, screen reader announcements, and links to a pattern (/#box).

const patterns = {
  '4-7-8': [['Breathe in', 4], ['Hold', 7], ['Breathe out', 8]],
  'box': [['Breathe in', 4], ['Hold', 4], ['Breathe out', 4], ['Hold', 4]],
  '5-5': [['Breathe in', 5], ['Breathe out', 5]],
};
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const count = document.querySelector('.count');
const hand = document.querySelector('.hand');

// The CSS animation is the only clock, so text and motion stay in sync.
function currentPhase() {
  const seconds = Number(hand.getAnimations()[0]?.currentTime ?? 0) / 1000;
  const phases = patterns[form.pattern.value];
  let elapsed = seconds % phases.reduce((sum, [, length]) => sum + length, 0);
  for (const [cue, length] of phases) {
    if (elapsed < length) return { cue, length, count: Math.ceil(length - elapsed) };
    elapsed -= length;
  }
  return { cue: phases[0][0], length: phases[0][1], count: phases[0][1] };
}

function update() {
  const now = currentPhase();
  const announcement = form.pause.checked ? 'Paused' : `${now.cue}, ${now.length} seconds`;
  // Assign only on a change: a screen reader may announce every assignment.
  if (status.textContent !== announcement) status.textContent = announcement;
  if (count.textContent !== String(now.count)) count.textContent = now.count;
}

const linked = location.hash.slice(1);
if (Object.hasOwn(patterns, linked)) form.pattern.value = linked;
form.addEventListener('change', () => {
  history.replaceState(null, '', `#${form.pattern.value}`);
  update();
});
setInterval(update, 100);
update();
