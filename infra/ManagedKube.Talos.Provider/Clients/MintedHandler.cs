using System.Collections.Immutable;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Inputs;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Talos.Provider.Clients;

/// <summary>
/// A client configuration with a certificate that is made from an authority of the cluster. Each change makes another certificate in
/// place: users of the resource keep theirs. The end of the certificate's life is watched, and is a change of its own: with less than
/// a third of the life left, or 90 days, the certificate is due to be made anew. That needs the authority only, so that it works after
/// the end as well.
/// </summary>
internal abstract class MintedHandler(IEngineLog log, TimeProvider time) : IResourceHandler
{
    protected const string ClusterName = "clusterName";
    protected const string ProxyUrl = "proxyUrl";

    private const string AuthorityCertificate = "authorityCertificate";
    private const string AuthorityKey = "authorityKey";
    private const string LifetimeHours = "lifetimeHours";
    private const string IssuedAt = "issuedAt";
    private const string ExpiresAt = "expiresAt";
    private const long LongestLifetime = 30 * 8_766;

    public abstract string Token { get; }

    /// <summary>The output that holds the configuration.</summary>
    protected abstract string Output { get; }

    /// <summary>What the configuration is called in a message.</summary>
    protected abstract string Name { get; }

    public CheckResponse Check(CheckRequest request)
    {
        var reader = new InputReader(request.News);
        reader.Text(ClusterName, required: true, ValueRules.ClusterName);
        var certificate = reader.Text(AuthorityCertificate, required: true);
        var key = reader.Text(AuthorityKey, required: true);
        reader.Integer(LifetimeHours, 1, LongestLifetime);
        reader.Text(ProxyUrl, rule: ValueRules.Proxy);
        CheckOthers(reader);
        reader.RefuseOthers();
        if (certificate is not null && key is not null)
            CheckAuthority(new(certificate, key), reader);
        return new(request.News.WithSecret(AuthorityKey).WithSecret(ProxyUrl), reader.Failures);
    }

    public DiffResponse Diff(DiffRequest request)
    {
        ImmutableArray<PropertyChange> changes =
            [.. ValueDiff.Compare(request.OldInputs, request.News).Select(change => new PropertyChange(change.Path.ToString(), change.Kind))];
        return new(changes.IsEmpty && IsDue(request.OldInputs, request.OldOutputs, request.Urn)
            ? [new(ExpiresAt, ValueChangeKind.Update, OfOutput: true)]
            : changes);
    }

    public CreateResponse Create(CreateRequest request) =>
        new(request.Preview ? "" : request.Inputs.Text(ClusterName)!, Outputs(request.Inputs, request.Preview));

    public ReadResponse Read(ReadRequest request)
    {
        if (!request.Outputs.Has(Output))
            throw new ProviderException($"A {Name} cannot be looked up by an id: make a new one, which takes nothing away from others.", nothingHappened: true);
        IsDue(request.Inputs, request.Outputs, request.Urn);
        return new(request.Id, request.Inputs, request.Outputs);
    }

    public PropertyMap Update(UpdateRequest request) => Outputs(request.News, request.Preview);

    /// <summary>Reads, and so checks, the inputs that the other kinds of configuration do not have.</summary>
    protected abstract void CheckOthers(InputReader reader);

    protected abstract MintedConfiguration Mint(CertificateAndKey authority, PropertyMap inputs, TimeSpan lifetime, TimeProvider clock);

    /// <summary>A list of texts that is wholly known; null when it is left out.</summary>
    protected static ImmutableArray<string>? Texts(PropertyMap inputs, string name) => new InputReader(inputs).Texts(name);

    private static CertificateAndKey Authority(PropertyMap inputs) => new(inputs.Text(AuthorityCertificate) ?? "", inputs.Text(AuthorityKey) ?? "");

    private static TimeSpan Lifetime(PropertyMap inputs) =>
        inputs.Get(LifetimeHours)?.Unwrapped is NumberValue hours ? TimeSpan.FromHours(hours.Value) : TalosConfigSettings.DefaultLifetime;

    private PropertyMap Outputs(PropertyMap inputs, bool preview)
    {
        // The authority goes into the configuration; there is no need for another copy of its key.
        var kept = inputs.Remove(AuthorityCertificate).Remove(AuthorityKey);
        if (preview)
            return kept.Set(Output, UnknownValue.Instance.AsSecret()).Set(IssuedAt, UnknownValue.Instance).Set(ExpiresAt, UnknownValue.Instance);
        var made = Mint(Authority(inputs), inputs, Lifetime(inputs), time);
        return kept
            .Set(Output, Properties.Secret(made.Text))
            .Set(IssuedAt, Instant.Format(made.IssuedAt))
            .Set(ExpiresAt, Instant.Format(made.ExpiresAt));
    }

    private static void CheckAuthority(CertificateAndKey authority, InputReader reader)
    {
        foreach (var finding in SecretsCheck.Findings(authority, AuthorityCertificate, AuthorityKey))
            reader.Refuse("", finding);
    }

    /// <summary>Whether the certificate is to be made anew; tells people of it.</summary>
    private bool IsDue(PropertyMap inputs, PropertyMap outputs, Urn urn)
    {
        if (Instant.Parse(outputs.Text(IssuedAt)) is not { } start || Instant.Parse(outputs.Text(ExpiresAt)) is not { } end)
            return true;
        var now = time.GetUtcNow();
        if (now < new CertificateLife(start, end).RenewFrom)
            return false;
        var told = $"The {Name} of cluster '{inputs.Text(ClusterName)}' {(end <= now ? "has expired" : "expires")} on {Instant.Format(end)}";
        if (inputs.Text(AuthorityCertificate) is { } authority && CertificateLife.Of(authority).ExpiresAt <= end)
        {
            log.Warning($"{told}, together with the authority that it is made from. Rotate the authority with 'talosctl rotate-ca'.", urn);
            return false;
        }

        log.Warning($"{told}. The next update makes a new certificate; nothing else of the cluster changes.", urn);
        return true;
    }
}
