namespace Trygghet.Shared;

/// <summary>Who runs this installation and how to reach them: the settings <c>Utgivare:*</c>.</summary>
internal sealed record Publisher(string Name, string OrganisationNumber, string Type, string Mail, string Homepage)
{
    public static Publisher Of(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Utgivare");
        return new(
            settings["Namn"] ?? "Stockholms stad",
            settings["Organisationsnummer"] ?? "212000-0142",
            settings["Typ"] ?? "http://purl.org/adms/publishertype/LocalAuthority",
            settings["Epost"] ?? "trygghet@example.se",
            settings["Hemsida"] ?? "https://trygghet.example.se/"
        );
    }
}
