using System.Text;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>Reads what somebody else keeps in the cluster's Secrets.</summary>
internal static class SecretTexts
{
    /// <summary>A text of a Secret; itself a secret. Empty as long as nobody has written it.</summary>
    public static Output<string> Text(this Secret secret, string key) => Output.CreateSecret(secret.Data.Apply(data =>
        data is not null && data.TryGetValue(key, out var text) ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : ""));
}
