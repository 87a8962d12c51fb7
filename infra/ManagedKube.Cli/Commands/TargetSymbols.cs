using System.CommandLine;
using ManagedKube.Cli.Operations;
using ManagedKube.Engine.Deployments.Targeting;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Commands;

/// <summary>The options that say which resources a verb is about; named and written as Pulumi's own.</summary>
internal sealed class TargetSymbols(Verb verb)
{
    private readonly Option<string[]> _targets = Urns("--target", "Only this resource; '*' and '**' are wildcards. May be repeated.", "-t");
    private readonly Option<bool> _targetDependents = new("--target-dependents") { Description = "And what depends on the targets." };
    private readonly Option<string[]> _excludes = Urns("--exclude", "All but this resource. May be repeated.", "-x");
    private readonly Option<bool> _excludeDependents = new("--exclude-dependents") { Description = "And but what depends on the excluded ones." };
    private readonly Option<bool> _excludeProtected = new("--exclude-protected") { Description = "Leave protected resources where they are, and what they need." };
    private readonly Option<string[]> _replaces = Urns("--replace", "Replace this resource, though it need not be. May be repeated.");
    private readonly Option<string[]> _targetReplaces = Urns("--target-replace", "Replace this resource, and do nothing else. May be repeated.");

    /// <summary>The ones that the verb has.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in Options())
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            var targeted = result.GetResult(_targets) is not null || result.GetResult(_targetReplaces) is not null;
            foreach (var other in new Option[] { _excludes, _excludeProtected }.Where(option => targeted && result.GetResult(option) is { Implicit: false }))
                result.AddError($"{_targets.Name} and {other.Name} do not go together.");
        });
    }

    public TargetOptions Read(ParseResult arguments)
    {
        var targetReplaces = verb.RunsProgram() ? arguments.GetValue(_targetReplaces) ?? [] : [];
        return new TargetOptions
        {
            Targets = UrnPatterns.Parse([.. arguments.GetValue(_targets) ?? [], .. targetReplaces]),
            TargetDependents = arguments.GetValue(_targetDependents),
            Excludes = UrnPatterns.Parse(arguments.GetValue(_excludes) ?? []),
            ExcludeDependents = arguments.GetValue(_excludeDependents),
            ExcludeProtected = verb == Verb.Destroy && arguments.GetValue(_excludeProtected),
            Replaces = verb.RunsProgram() ? UrnPatterns.Parse([.. arguments.GetValue(_replaces) ?? [], .. targetReplaces]) : UrnPatterns.None,
        };
    }

    private IEnumerable<Option> Options()
    {
        yield return _targets;
        yield return _targetDependents;
        yield return _excludes;
        yield return _excludeDependents;
        if (verb == Verb.Destroy)
            yield return _excludeProtected;
        if (!verb.RunsProgram())
            yield break;
        yield return _replaces;
        yield return _targetReplaces;
    }

    private static Option<string[]> Urns(string name, string description, params string[] aliases)
    {
        var option = new Option<string[]>(name, aliases) { Description = description, HelpName = "URN" };
        option.Validators.Add(result =>
        {
            foreach (var text in result.Tokens.Select(token => token.Value).Where(text => !UrnPatterns.HasWildcard(text) && !Urn.TryParse(text, out _)))
                result.AddError($"{name}: '{text}' is neither a URN nor has a wildcard. For a resource by its name write '**::{text}'.");
        });
        return option;
    }
}
