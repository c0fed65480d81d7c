// For the page around the frame: <iframe data-careframe title="Scorecard" src="https://portal.example/careframe/embed.html?…">
// Each frame gets the height it asks for; a message counts only when it comes from the frame itself and its own site.
addEventListener('message', (event) => {
  if (event.data?.type !== 'care-height' || !(event.data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[data-careframe]')) {
    const isFrom =
      event.source === frame.contentWindow && event.origin === new URL(frame.src, location.href).origin;
    if (isFrom) frame.style.blockSize = `${Math.min(event.data.height, 20000)}px`;
  }
});
