using ManagedKube.Talos.Secrets;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Inputs;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Talos.Provider.Bundles;

/// <summary>
/// <c>managedkube-talos:index:SecretsBundle</c>: the root secrets of a cluster, made once. No input changes or replaces them, since
/// each machine of a running cluster would be locked out: a change of an input is refused.
/// </summary>
internal sealed class SecretsBundleHandler(IEngineLog log, TimeProvider time) : IResourceHandler
{
    public const string TypeToken = "managedkube-talos:index:SecretsBundle";

    private const string ClusterName = "clusterName";
    private const string LifetimeHours = "authorityLifetimeHours";
    private const long ShortestLifetime = 8_760;
    private const long LongestLifetime = 30 * 8_766;

    /// <summary>A rotation of authorities touches every machine, so that it is planned long before.</summary>
    private static readonly TimeSpan WarnWithin = TimeSpan.FromDays(365);

    public string Token => TypeToken;

    public CheckResponse Check(CheckRequest request)
    {
        var reader = new InputReader(request.News);
        reader.Text(ClusterName, required: true, ValueRules.ClusterName);
        reader.Integer(LifetimeHours, ShortestLifetime, LongestLifetime);
        var given = reader.Text(BundleState.Bundle);
        reader.RefuseOthers();
        if (request.Olds.Has(ClusterName))
            RefuseChanges(request, reader);
        else if (given is not null)
            CheckGiven(given, reader);
        return new(request.News.WithSecret(BundleState.Bundle), reader.Failures);
    }

    /// <summary>
    /// Never a change. Secrets that are given are those of the creation, or the same as recorded: somebody else's are refused.
    /// </summary>
    public DiffResponse Diff(DiffRequest request)
    {
        if (request.News.Text(BundleState.Bundle) is { } given && given != request.OldInputs.Text(BundleState.Bundle)
            && SecretsFile.Read(given) != BundleState.Recorded(request.OldOutputs))
        {
            throw new ProviderException(
                $"'{BundleState.Bundle}' holds other secrets than those of the cluster, which never change: its machines would be locked out. "
                + $"Take '{BundleState.Bundle}' away; it is of use only when the cluster's secrets are put into a stack that has none.",
                nothingHappened: true);
        }

        WarnBeforeExpiry(request.OldOutputs, request.Urn);
        return DiffResponse.None;
    }

    public CreateResponse Create(CreateRequest request)
    {
        if (request.Preview)
            return new("", BundleState.PreviewOfNew(request.Inputs));
        var bundle = request.Inputs.Text(BundleState.Bundle) is { } given ? SecretsFile.Read(given) : SecretsGenerator.Generate(time, Lifetime(request.Inputs));
        var outputs = BundleState.Outputs(request.Inputs, bundle);
        WarnBeforeExpiry(outputs, request.Urn);
        return new(request.Inputs.Text(ClusterName)!, outputs);
    }

    public ReadResponse Read(ReadRequest request)
    {
        if (!request.Outputs.Has(BundleState.Bundle))
        {
            throw new ProviderException(
                "Root secrets cannot be looked up by an id: they are nowhere but in the stack's state. "
                + $"Give them as the input '{BundleState.Bundle}' to a new resource instead, in the form of 'talosctl gen secrets'.",
                nothingHappened: true);
        }

        WarnBeforeExpiry(request.Outputs, request.Urn);
        return new(request.Id, request.Inputs, request.Outputs);
    }

    /// <summary>Only an engine that was told to update what does not differ gets here.</summary>
    public PropertyMap Update(UpdateRequest request) => request.OldOutputs;

    private static TimeSpan? Lifetime(PropertyMap inputs) =>
        inputs.Get(LifetimeHours)?.Unwrapped is NumberValue hours ? TimeSpan.FromHours(hours.Value) : null;

    /// <summary>An input that is left out later on is not a change: it has done its work.</summary>
    private static void RefuseChanges(CheckRequest request, InputReader reader)
    {
        if (request.News.Text(ClusterName) is { } name && request.Olds.Text(ClusterName) is { } recorded && name != recorded)
        {
            reader.Refuse(
                ClusterName,
                $"cannot change: these are the secrets of '{recorded}', and they are never made anew. Another cluster is another resource.");
        }
        if (request.News.Get(LifetimeHours)?.Unwrapped is NumberValue hours && request.Olds.Get(LifetimeHours)?.Unwrapped != hours)
        {
            reader.Refuse(
                LifetimeHours,
                "holds only at the creation. Authorities of a running cluster are replaced by a rotation ('talosctl rotate-ca'), not by this input.");
        }
    }

    private void CheckGiven(string given, InputReader reader)
    {
        try
        {
            foreach (var finding in SecretsCheck.Findings(SecretsFile.Read(given), time.GetUtcNow()))
                reader.Refuse(BundleState.Bundle, finding);
        }
        catch (InvalidSecretsException e)
        {
            foreach (var finding in e.Findings)
                reader.Refuse(BundleState.Bundle, finding);
        }
    }

    private void WarnBeforeExpiry(PropertyMap outputs, Urn urn)
    {
        if (Instant.Parse(outputs.Text(BundleState.ExpiresAt)) is not { } end || end > time.GetUtcNow() + WarnWithin)
            return;
        log.Warning(
            $"An authority of cluster '{outputs.Text(ClusterName)}' {(end <= time.GetUtcNow() ? "has ended" : "ends")} on {Instant.Format(end)}. "
            + "Nothing of the cluster works without it: rotate it with 'talosctl rotate-ca'.",
            urn);
    }
}
