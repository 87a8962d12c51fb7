using System.Collections.Immutable;
using System.Globalization;

namespace Pulumi;

/// <summary>What the engine tells the program about the run, through environment variables.</summary>
internal sealed record DeploymentSettings
{
    public required string ProjectName { get; init; }

    public required string StackName { get; init; }

    public string OrganizationName { get; init; } = "organization";

    /// <summary>The folder of the project file, if the engine told it.</summary>
    public string? RootDirectory { get; init; }

    /// <summary>Whether nothing is to be changed: a preview.</summary>
    public required bool IsDryRun { get; init; }

    /// <summary>Configuration values by full key, <c>NAMESPACE:KEY</c>.</summary>
    public ImmutableDictionary<string, string> Config { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The full keys of configuration values that are secret.</summary>
    public ImmutableHashSet<string> ConfigSecretKeys { get; init; } = [];

    /// <summary>Whether resources are never exchanged as references.</summary>
    public bool DisableResourceReferences { get; init; }

    /// <summary>Reads the settings of a program that an engine has started.</summary>
    /// <param name="getVariable">Gives the value of an environment variable, or null.</param>
    /// <exception cref="InvalidOperationException">The program was not started by an engine.</exception>
    public static DeploymentSettings Read(Func<string, string?> getVariable)
    {
        var project = getVariable("PULUMI_PROJECT");
        var stack = getVariable("PULUMI_STACK");
        if (string.IsNullOrEmpty(project)
            || string.IsNullOrEmpty(stack)
            || !bool.TryParse(getVariable("PULUMI_DRY_RUN"), out var isDryRun)
            || !bool.TryParse(getVariable("PULUMI_QUERY_MODE"), out _)
            || !int.TryParse(getVariable("PULUMI_PARALLEL"), NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        {
            throw NoEngine();
        }

        var organization = getVariable("PULUMI_ORGANIZATION");
        return new()
        {
            ProjectName = project,
            StackName = stack,
            OrganizationName = string.IsNullOrEmpty(organization) ? "organization" : organization,
            RootDirectory = getVariable("PULUMI_ROOT_DIRECTORY"),
            IsDryRun = isDryRun,
            Config = ConfigEnvironment.ReadValues(getVariable),
            ConfigSecretKeys = ConfigEnvironment.ReadSecretKeys(getVariable),
            DisableResourceReferences =
                getVariable("PULUMI_DISABLE_RESOURCE_REFERENCES") is { } setting
                && (setting == "1" || string.Equals(setting, "true", StringComparison.OrdinalIgnoreCase)),
        };
    }

    /// <summary>Reads the address of a service of the engine.</summary>
    /// <exception cref="InvalidOperationException">The program was not started by an engine.</exception>
    public static string ReadAddress(Func<string, string?> getVariable, string variable)
        => getVariable(variable) is { Length: > 0 } address ? address : throw NoEngine();

    private static InvalidOperationException NoEngine()
        => new("Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
}
