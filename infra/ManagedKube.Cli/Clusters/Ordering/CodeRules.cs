using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Model.Definition;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>Which codes a new cluster can have (V3, V4).</summary>
internal static class CodeRules
{
    /// <exception cref="CommandException">It can not have this one.</exception>
    public static void Check(string code, ImmutableArray<string> taken, string path)
    {
        if (!code.All(char.IsAsciiLetterLower) || !Enum.GetValues<ClusterEnvironment>().Any(environment => EnvironmentProfile.For(environment).CodeLength == code.Length))
            throw new CommandException(ExitCode.WrongUsage, $"\"{code}\" is no code. Write five lower-case letters for production or six for dev/test.");
        if (taken.Contains(code) || File.Exists(path))
            throw new CommandException(ExitCode.WrongUsage, $"The code {code} is taken: {path} exists.");
    }
}
