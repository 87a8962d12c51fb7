using System.Text.RegularExpressions;
using ManagedKube.Engine.Deployments;
using ManagedKube.FaultSuite.Platforms;

namespace ManagedKube.FaultSuite.Checks;

/// <summary>What is said is for people.</summary>
internal static partial class MessageCheck
{
    public static IEnumerable<string> Violations(Operation operation)
    {
        if (operation.Result.Outcome is not (DeploymentOutcome.Succeeded or DeploymentOutcome.Cancelled) && operation.Errors.IsEmpty)
            yield return $"the operation ended with {operation.Result.Outcome} and said nothing";
        foreach (var message in operation.Messages.Where(message => ForMachines().IsMatch(message)))
            yield return $"this is not for people: {message}";
    }

    [GeneratedRegex(@"^\s+at \w|Object reference|\bSystem\.|\w+Exception\b|\{\s*""|Value cannot be null|Sequence contains|One or more errors|Index was out|given key", RegexOptions.Multiline)]
    private static partial Regex ForMachines();
}
