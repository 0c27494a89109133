using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.OpenApi;

namespace Trygghet.Shared;

/// <summary>
/// What a query or path parameter means. The same word means the same everywhere; an endpoint that means something of its own
/// says so with <c>[Description]</c> on the parameter.
/// </summary>
internal static class ParameterTexts
{
    private static readonly Dictionary<string, string> Common = new(StringComparer.Ordinal)
    {
        ["aktiv"] = "true = bara de som gäller i dag, false = bara de som upphört.",
        ["anvandare"] = "Tokenens sub.",
        ["ar"] = "År med fyra siffror.",
        ["atgard"] = "Åtgärdens id.",
        ["datamangd"] = "Datamängdens kod.",
        ["foralder"] = "Koden för området ovanför.",
        ["format"] = "Svarets format; går före Accept.",
        ["forsenad"] = "true = bara försenade.",
        ["giltigDatum"] = "Bara det som gällde den dagen.",
        ["handlingsplan"] = "Handlingsplanens id.",
        ["id"] = "Resursens id.",
        ["indikator"] = "Indikatorns kod, till exempel TRY-03.",
        ["kalla"] = "Källans namn.",
        ["kategori"] = "Bara de av den kategorin.",
        ["kod"] = "Resursens publika kod.",
        ["lagesbild"] = "Lägesbildens id.",
        ["limit"] = "Antal per sida.",
        ["niva"] = "Nivå: Overgripande eller Lokal.",
        ["omrade"] = "Områdets kod, till exempel jarva.",
        ["omradesniva"] = "Områdets slag.",
        ["page"] = "Sidans nummer, från 1.",
        ["problem"] = "Problemets id.",
        ["rapporttillfalle"] = "Rapporttillfällets id.",
        ["sok"] = "Fritext i namn och beskrivning.",
        ["status"] = "Bara de som har den statusen.",
        ["subjekt"] = "Vad ändringen gällde, till exempel lagesbild/{id}.",
        ["typ"] = "Bara de av det slaget.",
        ["vecka"] = "ISO-vecka, till exempel 2026-W47.",
    };

    public static void Describe(OpenApiOperation operation, ApiDescription api)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            var own = api.ParameterDescriptions.FirstOrDefault(p => p.Name == parameter.Name)?.ParameterDescriptor;
            parameter.Description = Own(own) ?? parameter.Description ?? Common.GetValueOrDefault(parameter.Name!);
            if (parameter is { Name: "limit" or "page", Schema: OpenApiSchema schema })
                schema.Default ??= parameter.Name == "page" ? 1 : PageRequest.Default;
        }
    }

    private static string? Own(ParameterDescriptor? descriptor) =>
        (descriptor as IParameterInfoParameterDescriptor)
            ?.ParameterInfo.GetCustomAttribute<DescriptionAttribute>()
            ?.Description;
}
