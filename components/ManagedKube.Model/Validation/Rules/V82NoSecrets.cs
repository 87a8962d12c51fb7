using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V82: nothing that looks like a secret stands in a name, a tag or another plain text of the definition. That generated secrets are
/// marked as such, and that no cloud-init drive stays, holds by construction of the resources.
/// </summary>
internal sealed class V82NoSecrets : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V82",
        Demand = "Nothing that looks like a secret (a key, a token, a password) stands in a name, a tag or another plain text.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        from text in Texts(definition).Where(text => SecretText.IsLikely(text.Value))
            .Concat(Patches(definition).Where(patch => SecretText.IsCertain(patch.Value)))
        select Finding.Error("V82", text.Path, "This looks like a secret, and here it would be stored and shown in clear.",
            "Remove it, have it replaced where it came from, and keep it out of this file.");

    // Settings of Kubernetes may be called tokens and secrets without being any.
    private static IEnumerable<(string Path, string? Value)> Patches(ClusterDefinition definition) =>
    [
        .. Numbered("cluster.controlPlane.patches", definition.ControlPlane.Patches),
        .. Numbered("cluster.storageNodes.patches", definition.StorageNodes?.Patches ?? []),
        .. definition.Workers.Index().SelectMany(pool => Numbered($"cluster.workers[{pool.Index}].patches", pool.Item.Patches)),
    ];

    private static IEnumerable<(string Path, string? Value)> Numbered(string path, ImmutableArray<string> texts) =>
        texts.Select((text, index) => ($"{path}[{index}]", (string?)text));

    private static IEnumerable<(string Path, string? Value)> Texts(ClusterDefinition definition)
    {
        foreach (var (key, value) in definition.Tags)
            yield return ($"cluster.tags.{key}", $"{key}={value}");
        yield return ("cluster.customer", definition.Customer);
        yield return ("cluster.network.name", definition.Network.Name.Pattern);
        yield return ("cluster.oidc.issuer", definition.Oidc?.Issuer);
        yield return ("cluster.oidc.clientId", definition.Oidc?.ClientId);
        yield return ("cluster.oidc.consoles.clientId", definition.Oidc?.Consoles?.ClientId);
        yield return ("cluster.oidc.consoles.authorizeUrl", definition.Oidc?.Consoles?.AuthorizeUrl);
        yield return ("cluster.oidc.consoles.tokenUrl", definition.Oidc?.Consoles?.TokenUrl);
        yield return ("cluster.oidc.consoles.userInfoUrl", definition.Oidc?.Consoles?.UserInfoUrl);
        yield return ("cluster.oidc.certificateAuthority", definition.Oidc?.CertificateAuthority);
        yield return ("cluster.objectStorage.namespace", definition.ObjectStorage.Namespace);
        yield return ("cluster.decommission.overrideReason", definition.Decommission?.OverrideReason);
        for (var i = 0; i < definition.Registries.Authorities.Length; i++)
            yield return ($"cluster.registries.authorities[{i}].certificate", definition.Registries.Authorities[i].Certificate);
        for (var i = 0; i < definition.Registries.TrustedRoots.Length; i++)
            yield return ($"cluster.registries.trustedRoots[{i}].certificate", definition.Registries.TrustedRoots[i].Certificate);
        for (var i = 0; i < definition.Exposure.Services.Length; i++)
            yield return ($"cluster.exposure.services[{i}].name", definition.Exposure.Services[i].Name);
        for (var i = 0; i < definition.Oidc?.Groups.Length; i++)
            yield return ($"cluster.oidc.groups[{i}].group", definition.Oidc.Groups[i].Group);
    }
}
