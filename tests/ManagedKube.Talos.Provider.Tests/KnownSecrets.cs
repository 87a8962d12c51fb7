using ManagedKube.Talos.Secrets;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Talos.Provider.Tests;

/// <summary>Root secrets for tests, made once: their RSA key takes long.</summary>
internal static class KnownSecrets
{
    private static readonly Lazy<SecretsBundle> Made = new(() => SecretsGenerator.Generate(new FakeTimeProvider(Birth)));

    /// <summary>When they were made, and when the clocks of tests begin.</summary>
    public static DateTimeOffset Birth { get; } = new(2026, 11, 26, 10, 0, 0, TimeSpan.Zero);

    public static SecretsBundle Bundle => Made.Value;
}
