namespace Trygghet.Modules.Samverkansprocess.Contract;

// The module furthest to the left: it asks the others, nobody asks it. Only the words that the API shares stand here.
