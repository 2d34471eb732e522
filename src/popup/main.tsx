// The skeleton is painted before the popup's own code is read: a state at once.
requestAnimationFrame(() => setTimeout(() => import('./show-popup.tsx')));
