using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.Providers.Inputs;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>The arguments of Helm. None of them is secret.</summary>
internal static class HelmArguments
{
    public static ImmutableArray<string> Install(ReleaseSpec spec) =>
    [
        "install", spec.Name, .. Common(spec),
        .. When(spec.Has("createNamespace"), "--create-namespace"),
        .. When(spec.Has("replace"), "--replace"),
    ];

    public static ImmutableArray<string> Upgrade(ReleaseSpec spec) =>
    [
        "upgrade", spec.Name, .. Common(spec),
        .. When(spec.Has("cleanupOnFail"), "--cleanup-on-fail"),
        .. When(spec.Has("forceUpdate"), "--force"),
        .. When(spec.Has("reuseValues"), "--reuse-values"),
        // Without them Helm would guess which of both is meant.
        .. When(!spec.Has("reuseValues"), "--reset-values"),
        .. spec.Inputs.Integer("maxHistory") is { } history and > 0
            ? ["--history-max", history.ToString(CultureInfo.InvariantCulture)]
            : Array.Empty<string>(),
    ];

    public static ImmutableArray<string> Uninstall(ReleaseSpec spec) =>
    [
        "uninstall", spec.Name, "--namespace", spec.Namespace, .. Timeout(spec),
        .. When(spec.Wait, "--wait"),
        .. When(spec.Has("disableWebhooks"), "--no-hooks"),
    ];

    /// <summary>Which chart.</summary>
    /// <param name="spec">The release.</param>
    /// <param name="repository">The name by which Helm knows the repository; null for none.</param>
    public static ImmutableArray<string> Chart(ReleaseSpec spec, string? repository) => (repository, spec.Repository.Address) switch
    {
        ({ } name, _) => [$"{name}/{spec.Chart}", .. Version(spec)],
        (_, { } address) when address.StartsWith("oci://", StringComparison.Ordinal) =>
            [$"{address.TrimEnd('/')}/{spec.Chart}", .. Version(spec), .. Trust(spec.Repository)],
        (_, { } address) => [spec.Chart, "--repo", address, .. Version(spec), .. Trust(spec.Repository)],
        _ => [spec.Chart, .. Version(spec), .. Trust(spec.Repository)],
    };

    private static ImmutableArray<string> Common(ReleaseSpec spec) =>
    [
        "--namespace", spec.Namespace, "--values", "-", .. Timeout(spec),
        .. When(spec.Wait, "--wait"),
        .. When(spec.Wait && spec.Has("waitForJobs"), "--wait-for-jobs"),
        .. When(spec.Atomic, "--atomic"),
        .. When(spec.Has("skipCrds"), "--skip-crds"),
        .. When(spec.Has("disableWebhooks"), "--no-hooks"),
        .. When(spec.Has("disableOpenapiValidation"), "--disable-openapi-validation"),
        .. When(spec.Has("dependencyUpdate"), "--dependency-update"),
        .. When(spec.Has("devel"), "--devel"),
        .. When(spec.Has("verify"), "--verify"),
        .. When(spec.Has("renderSubchartNotes"), "--render-subchart-notes"),
        .. Text(spec, "description", "--description"),
        .. Text(spec, "keyring", "--keyring"),
        .. Text(spec, "postrender", "--post-renderer"),
    ];

    private static ImmutableArray<string> Timeout(ReleaseSpec spec) =>
        ["--timeout", $"{Math.Max(1, (long)spec.Timeout.TotalSeconds).ToString(CultureInfo.InvariantCulture)}s"];

    private static ImmutableArray<string> Version(ReleaseSpec spec) => spec.Version is { } version ? ["--version", version] : [];

    private static ImmutableArray<string> Trust(ChartRepository repository) =>
    [
        .. repository.CaFile is { } authorities ? ["--ca-file", authorities] : Array.Empty<string>(),
        .. repository.CertFile is { } certificate ? ["--cert-file", certificate] : Array.Empty<string>(),
        .. repository.KeyFile is { } key ? ["--key-file", key] : Array.Empty<string>(),
    ];

    private static ImmutableArray<string> When(bool condition, string argument) => condition ? [argument] : [];

    private static ImmutableArray<string> Text(ReleaseSpec spec, string name, string argument) =>
        spec.Inputs.Text(name) is { Length: > 0 } text ? [argument, text] : [];
}
