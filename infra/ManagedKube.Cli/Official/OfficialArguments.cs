using System.Globalization;
using ManagedKube.Cli.Operations;
using ManagedKube.Engine.Deployments.Targeting;

namespace ManagedKube.Cli.Official;

/// <summary>Says a verb in the official CLI's words.</summary>
internal static class OfficialArguments
{
    public static IEnumerable<string> Of(Verb verb, string stack, OperationOptions options)
    {
        yield return verb.Name();
        yield return "--stack";
        yield return stack;
        if (verb.Changes() && options.Yes)
            yield return "--yes";
        if (verb.Changes() && options.SkipPreview)
            yield return "--skip-preview";
        if (options.Refresh)
            yield return "--refresh";
        if (options.ExpectNoChanges && verb != Verb.Destroy)
            yield return "--expect-no-changes";
        if (options.ContinueOnError && verb != Verb.Refresh)
            yield return "--continue-on-error";
        foreach (var word in Targets(options.Targets))
            yield return word;
        foreach (var (name, value) in new[] { ("--save-plan", options.SavePlan), ("--plan", options.Plan) })
        {
            if (value is null)
                continue;
            yield return name;
            yield return value;
        }
        foreach (var flag in Flags(options))
            yield return flag;
        if (options.Message.Length > 0)
        {
            yield return "--message";
            yield return options.Message;
        }
        if (options.Parallel is { } parallel)
        {
            yield return "--parallel";
            yield return parallel.ToString(CultureInfo.InvariantCulture);
        }
        if (options.Json)
            yield return "--json";
    }

    private static IEnumerable<string> Targets(TargetOptions targets)
    {
        foreach (var (name, choice) in new[] { ("--target", targets.Targets), ("--exclude", targets.Excludes), ("--replace", targets.Replaces) })
        {
            foreach (var text in choice.Texts)
            {
                yield return name;
                yield return text;
            }
        }
        if (targets.TargetDependents)
            yield return "--target-dependents";
        if (targets.ExcludeDependents)
            yield return "--exclude-dependents";
        if (targets.ExcludeProtected)
            yield return "--exclude-protected";
    }

    private static IEnumerable<string> Flags(OperationOptions options)
    {
        (string Name, bool Set)[] flags =
        [
            ("--preview-only", options.PreviewOnly),
            ("--run-program", options.RunProgram),
            ("--diff", options.View.NewProperties),
            ("--show-sames", options.View.Sames),
            ("--show-replacement-steps", options.View.ReplacementSteps),
            ("--suppress-outputs", !options.View.Outputs),
        ];
        return flags.Where(flag => flag.Set).Select(flag => flag.Name);
    }
}
