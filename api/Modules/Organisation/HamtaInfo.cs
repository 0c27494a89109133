using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Answers to the contract: areas and organisations by code.</summary>
internal sealed class HamtaInfo(Db db, TimeProvider clock)
    : IRequestHandler<HamtaOmradesinfo, Omradesinfo?>,
        IRequestHandler<HamtaOmradesinfon, IReadOnlyList<Omradesinfo>>,
        IRequestHandler<HamtaAllaOmraden, IReadOnlyList<Omradesinfo>>,
        IRequestHandler<HamtaUnderomraden, IReadOnlyList<Omradesinfo>>,
        IRequestHandler<HamtaSammanslagna, IReadOnlyList<Sammanslagen>>,
        IRequestHandler<HamtaOrganisationsinfon, IReadOnlyList<Organisationsinfo>>,
        IRequestHandler<HamtaOrganisationerFor, IReadOnlyList<Organisationsinfo>>
{
    public async Task<Omradesinfo?> Handle(HamtaOmradesinfo query, CancellationToken cancellationToken) =>
        (await OmradenAsync([query.Kod], cancellationToken)).SingleOrDefault();

    public Task<IReadOnlyList<Omradesinfo>> Handle(HamtaOmradesinfon query, CancellationToken cancellationToken) =>
        OmradenAsync(query.Koder.ToArray(), cancellationToken);

    public Task<IReadOnlyList<Omradesinfo>> Handle(HamtaAllaOmraden query, CancellationToken cancellationToken) =>
        OmradenAsync(null, cancellationToken);

    public Task<IReadOnlyList<Omradesinfo>> Handle(HamtaUnderomraden query, CancellationToken cancellationToken) =>
        db.ListAsync<Omradesinfo>(SelectUnderomraden, new { query.Kod }, cancellationToken);

    public Task<IReadOnlyList<Sammanslagen>> Handle(HamtaSammanslagna query, CancellationToken cancellationToken) =>
        db.ListAsync<Sammanslagen>(SelectSammanslagna, new { query.Kod }, cancellationToken);

    public Task<IReadOnlyList<Organisationsinfo>> Handle(
        HamtaOrganisationsinfon query,
        CancellationToken cancellationToken
    ) =>
        db.ListAsync<Organisationsinfo>(SelectOrganisationer, new { Koder = query.Koder.ToArray() }, cancellationToken);

    public Task<IReadOnlyList<Organisationsinfo>> Handle(
        HamtaOrganisationerFor query,
        CancellationToken cancellationToken
    ) =>
        db.ListAsync<Organisationsinfo>(
            SelectOrganisationerFor,
            new { query.Anvandare, Idag = clock.Today() },
            cancellationToken
        );

    private Task<IReadOnlyList<Omradesinfo>> OmradenAsync(string[]? koder, CancellationToken cancellationToken) =>
        db.ListAsync<Omradesinfo>(SelectOmraden, new { Koder = koder }, cancellationToken);

    private const string SelectOmraden = """
        select kod, namn, typ, foralder, giltig_fran, giltig_till
          from organisation.omrade
         where @Koder::text[] is null or kod = any(@Koder)
        """;

    private const string SelectUnderomraden = """
        with recursive trad as (
            select kod from organisation.omrade where kod = @Kod
            union all
            select under.kod from organisation.omrade under join trad on under.foralder = trad.kod
        )
        select kod, namn, typ, foralder, giltig_fran, giltig_till
          from organisation.omrade
          join trad using (kod)
        """;

    private const string SelectSammanslagna = """
        select o.kod, o.namn, f.datum
          from organisation.omrade_foregangare f
          join organisation.omrade o on o.kod = f.foregangare
         where f.omrade = @Kod
           and f.relation = 'Sammanslagning'
         order by o.kod
        """;

    private const string SelectOrganisationer = """
        select kod, namn, typ
          from organisation.organisation
         where kod = any(@Koder)
        """;

    private const string SelectOrganisationerFor = """
        select distinct o.kod, o.namn, o.typ
          from organisation.rolltilldelning t
          join organisation.organisation o on o.kod = t.organisation
         where t.anvandare = @Anvandare
           and t.giltig_fran <= @Idag
           and coalesce(t.giltig_till, 'infinity') >= @Idag
           and t.avslutad_at is null
        """;
}
