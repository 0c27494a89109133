namespace Trygghet.Modules.Indikatorer;

// The body that clients of PxWebApi 2 send. The words are those of that specification.

/// <summary>Ett urval ur en tabell.</summary>
/// <param name="Selection">Urval per variabel; en variabel som utelämnas elimineras om den kan det, annars får den sitt standardurval.</param>
/// <param name="Placement">Vilka variabler som står i huvudet och vilka i förspalten.</param>
public sealed record VariablesSelection(
    IReadOnlyList<VariableSelection>? Selection,
    VariablePlacement? Placement = null
);

/// <summary>Urvalet för en variabel.</summary>
/// <param name="VariableCode">Variabelns kod, till exempel Tid.</param>
/// <param name="CodeList">Kodlista som ska användas, till exempel vs_OmradeStadsdelsomrade.</param>
/// <param name="ValueCodes">Koder eller urvalsuttryck: *, ?, TOP(), BOTTOM(), FROM(), TO(), RANGE().</param>
/// <param name="OutputValues">För en kodlista med grupper: aggregated (standard) ger gruppen, single dess delar.</param>
public sealed record VariableSelection(
    string VariableCode,
    string? CodeList = null,
    IReadOnlyList<string>? ValueCodes = null,
    string? OutputValues = null
);

/// <summary>Var variablerna står i svaret.</summary>
/// <param name="Heading">Variabler i huvudet.</param>
/// <param name="Stub">Variabler i förspalten.</param>
public sealed record VariablePlacement(IReadOnlyList<string>? Heading, IReadOnlyList<string>? Stub);
