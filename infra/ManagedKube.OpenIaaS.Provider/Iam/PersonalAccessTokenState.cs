using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Iam;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Iam;

/// <summary>Writes a personal access token as outputs, and as the inputs that would make it as it is.</summary>
internal static class PersonalAccessTokenState
{
    public const string Secret = "secretId";

    public static PropertyMap OutputsOfNew(PropertyMap inputs, PersonalAccessTokenSecret made) => inputs
        .Set("clientId", made.Id)
        .Set(Secret, ((PropertyValue)made.Secret).AsSecret());

    public static PropertyMap PreviewOfNew(PropertyMap inputs) => inputs.WithUnknown("clientId").Set(Secret, UnknownValue.Instance.AsSecret());

    /// <summary>The inputs of the token as it is. What means the same as what is recorded stays as it is.</summary>
    public static PropertyMap Inputs(PersonalAccessToken live, PropertyMap recorded)
    {
        var old = PersonalAccessTokenInputs.Read(recorded);
        var roles = live.Roles ?? [];
        var inputs = recorded.SetLive("name", live.Name);
        if (!old.RoleIds.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(roles))
            inputs = inputs.Set("roleIds", PropertyWriting.List(roles));
        return old.ExpirationDate == live.ExpiresAt ? inputs : inputs.Set("expirationDate", PersonalAccessTokenInputs.Format(live.ExpiresAt));
    }

    /// <summary>The outputs of the token as it is, with the secret that is recorded.</summary>
    public static PropertyMap Outputs(PersonalAccessToken live, PropertyMap inputs, PropertyValue? secret)
    {
        var outputs = inputs.Set("clientId", live.Id);
        return secret is null ? outputs : outputs.Set(Secret, secret);
    }
}
