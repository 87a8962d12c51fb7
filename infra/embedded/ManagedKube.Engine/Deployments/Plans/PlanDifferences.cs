using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>
/// Tells how what a resource is about to become differs from its plan. What was unknown when the plan was made may be anything.
/// Dependencies are not compared: some are only found when values are known.
/// </summary>
internal static class PlanDifferences
{
    private const int LongestValue = 160;
    private const string Nothing = "nothing";

    /// <param name="goal">What is planned; null where no change is.</param>
    /// <param name="old">What is recorded; null for nothing.</param>
    /// <param name="wanted">What the resource is about to become, with checked inputs.</param>
    public static IEnumerable<string> Of(PlannedGoal? goal, ResourceState? old, ResourceState wanted)
    {
        var before = old?.Inputs ?? PropertyMap.Empty;
        var inputs = Inputs(goal is null ? before : goal.InputDiff.Apply(before), wanted.Inputs);
        return goal is null ? inputs : Options(goal, wanted).Concat(inputs);
    }

    private static IEnumerable<string> Options(PlannedGoal goal, ResourceState wanted)
    {
        (string Name, string Planned, string Now)[] options =
        [
            ("parent", goal.Parent.Text, wanted.Parent.Text),
            ("provider", goal.Provider, IsSameProvider(goal.Provider, wanted.Provider) ? goal.Provider : wanted.Provider),
            ("protect", Text(goal.Protect), Text(wanted.Protect)),
            ("import", goal.ImportId, wanted.ImportId),
            ("ignoreChanges", Text(goal.IgnoreChanges), Text(wanted.IgnoreChanges)),
            ("additionalSecretOutputs", Text(goal.AdditionalSecretOutputs), Text(wanted.AdditionalSecretOutputs)),
        ];
        return options.Where(option => option.Planned != option.Now)
            .Select(option => $"{option.Name}: planned {Shown(option.Planned)}, now {Shown(option.Now)}");
    }

    private static bool IsSameProvider(string planned, string now) =>
        ProviderReference.TryParse(planned) is { } reference && Signatures.IsUnknown(reference.Id)
        && ProviderReference.TryParse(now)?.Urn == reference.Urn;

    private static IEnumerable<string> Inputs(PropertyMap planned, PropertyMap now)
    {
        foreach (var change in ValueDiff.Compare(planned.Select((_, value) => Plain(value)), now.Select((_, value) => Plain(value))))
        {
            if (change.Old is UnknownValue)
                continue;
            var name = change.Path.Elements[0].Key ?? "";
            var secret = planned.Get(name) is { ContainsSecrets: true } || now.Get(name) is { ContainsSecrets: true };
            yield return $"{change.Path}: planned {Shown(change.Old, secret)}, now {Shown(change.New, secret)}";
        }
    }

    private static PropertyValue Plain(PropertyValue value) => value switch
    {
        SecretValue secret => Plain(secret.Value),
        OutputValue output => output.Value is { } known ? Plain(known) : UnknownValue.Instance,
        ObjectValue map => map.Properties.Select((_, member) => Plain(member)),
        ArrayValue array => new ArrayValue([.. array.Items.Select(Plain)]),
        _ => value,
    };

    private static string Shown(PropertyValue? value, bool secret)
    {
        if (value is null)
            return Nothing;
        var text = PropertyText.Render(secret ? value.AsSecret() : value);
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }

    private static string Shown(string text) => text.Length > 0 ? text : Nothing;

    private static string Text(bool flag) => flag ? "yes" : "no";

    private static string Text(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
