namespace ManagedKube.Talos.Settings;

/// <summary>How nodes sign in at a registry. The password is a secret.</summary>
/// <param name="Registry">The registry's host, with its port if that is not the usual one.</param>
/// <param name="Username">The user.</param>
/// <param name="Password">The password.</param>
public sealed record RegistryCredentials(string Registry, string Username, string Password)
{
    /// <summary>Nothing of it but the registry: it must not reach a log.</summary>
    public override string ToString() => $"{nameof(RegistryCredentials)} of {Registry}";
}
