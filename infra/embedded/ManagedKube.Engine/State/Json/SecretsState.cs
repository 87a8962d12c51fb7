using System.Text.Json.Nodes;

namespace ManagedKube.Engine.State.Json;

/// <summary>What a state file says about how its secrets are encrypted.</summary>
/// <param name="Type">Name of the secrets provider.</param>
/// <param name="State">What it needs to decrypt, besides the user's secret.</param>
public sealed record SecretsState(string Type, JsonObject State)
{
    /// <summary>The salt of a passphrase provider; null for another provider.</summary>
    public string? PassphraseSalt => Type == Secrets.PassphraseSecretsManager.TypeName ? State["salt"]?.GetValue<string>() : null;
}
