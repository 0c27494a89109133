namespace Trygghet.Modules.Indikatorer;

/// <summary>Example bodies of the facade that several operations share.</summary>
internal static class PxExempel
{
    public const string Urval = """
        {"selection":[{"variableCode":"Omrade","codeList":"vs_OmradeStadsdelsomrade","valueCodes":["*"],"outputValues":null},
        {"variableCode":"Tid","codeList":null,"valueCodes":["TOP(3)"],"outputValues":null}],
        "placement":{"heading":["Tid"],"stub":["Omrade"]}}
        """;

    public const string Metadata = """
        {"version":"2.0","class":"dataset","href":"https://trygghet.example.se/pxweb/v2/tables/TRY-03_TRYGGHETSMATNINGEN_HELAR/metadata",
        "label":"Orolig för att närstående utsätts för brott efter område, uppdelning, tabellinnehåll och år. 2023–2026",
        "source":"Stockholms stad","updated":"2026-11-23T08:00:00Z","note":["Få svar per stadsdel."],
        "role":{"time":["Tid"],"geo":["Omrade"],"metric":["ContentsCode"]},"id":["Omrade","Uppdelning","ContentsCode","Tid"],
        "size":[1,1,1,2],"dimension":{"Tid":{"label":"år","category":{"index":{"2023":0,"2026":1},"label":{"2023":"2023","2026":"2026"}},
        "extension":{"elimination":false,"show":"code","codeLists":[]}}},"extension":{"px":{"tableid":"TRY-03_TRYGGHETSMATNINGEN_HELAR",
        "decimals":1,"official-statistics":false,"aggregallowed":false,"language":"sv","contents":"Orolig för att närstående utsätts för brott",
        "descriptiondefault":true,"heading":["ContentsCode","Tid"],"stub":["Omrade","Uppdelning"],"matrix":"TRY-03_TRYGGHETSMATNINGEN_HELAR",
        "subject-code":"Trygghet","subject-area":"Trygghet"},"firstPeriod":"2023","lastPeriod":"2026",
        "contact":[{"mail":"trygghet@example.se","raw":"trygghet@example.se"}],"statustext":{},"preliminara":[],"brott":[]},"value":null}
        """;

    public const string Data = """
        {"version":"2.0","class":"dataset","href":"https://trygghet.example.se/pxweb/v2/tables/TRY-03_TRYGGHETSMATNINGEN_HELAR/data",
        "label":"Orolig för att närstående utsätts för brott efter område, uppdelning, tabellinnehåll och år. 2023–2026",
        "source":"Stockholms stad","updated":"2026-11-23T08:00:00Z","note":["Få svar per stadsdel."],
        "role":{"time":["Tid"],"geo":["Omrade"],"metric":["ContentsCode"]},"id":["Omrade","Uppdelning","ContentsCode","Tid"],
        "size":[1,1,1,2],"dimension":{"Tid":{"label":"år","category":{"index":{"2023":0,"2026":1},"label":{"2023":"2023","2026":"2026"}},
        "extension":{"elimination":false,"show":"code","codeLists":[]}}},"extension":{"px":{"tableid":"TRY-03_TRYGGHETSMATNINGEN_HELAR",
        "decimals":1,"official-statistics":false,"aggregallowed":false,"language":"sv","contents":"Orolig för att närstående utsätts för brott",
        "descriptiondefault":true,"heading":["ContentsCode","Tid"],"stub":["Omrade","Uppdelning"],"matrix":"TRY-03_TRYGGHETSMATNINGEN_HELAR",
        "subject-code":"Trygghet","subject-area":"Trygghet"},"firstPeriod":"2023","lastPeriod":"2026",
        "contact":[{"mail":"trygghet@example.se","raw":"trygghet@example.se"}],"statustext":{},"preliminara":[],"brott":[]},"value":[43,31],"status":{"1":"Osaker"}}
        """;

    public const string Fraga = $$"""
        {"id":"0199a1b2-0000-7000-8000-000000000001","selection":{{Urval}},"language":"sv",
        "tableId":"TRY-03_TRYGGHETSMATNINGEN_HELAR","outputFormat":"csv","outputFormatParams":["UseTexts"]}
        """;
}
