namespace ManagedKube.Engine.Events;

/// <summary>Names and symbols of operations, as Pulumi shows them.</summary>
public static class StepOps
{
    /// <summary>The name in JSON, for example <c>create-replacement</c>.</summary>
    public static string Name(this StepOp op) => op switch
    {
        StepOp.Same => "same",
        StepOp.Create => "create",
        StepOp.Update => "update",
        StepOp.Delete => "delete",
        StepOp.Replace => "replace",
        StepOp.CreateReplacement => "create-replacement",
        StepOp.DeleteReplaced => "delete-replaced",
        StepOp.Read => "read",
        StepOp.ReadReplacement => "read-replacement",
        StepOp.Refresh => "refresh",
        StepOp.Discard => "discard",
        StepOp.RemovePendingReplace => "remove-pending-replace",
        StepOp.Import => "import",
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    /// <summary>The operation of a name.</summary>
    /// <exception cref="FormatException">There is none of that name.</exception>
    public static StepOp Parse(string name) =>
        Enum.GetValues<StepOp>().Cast<StepOp?>().FirstOrDefault(op => op!.Value.Name() == name) ?? throw new FormatException($"there is no operation '{name}'");

    /// <summary>The symbol before the resource, for example <c>+</c>.</summary>
    public static string Symbol(this StepOp op) => op switch
    {
        StepOp.Same => " ",
        StepOp.Create => "+",
        StepOp.Update or StepOp.Refresh or StepOp.RemovePendingReplace => "~",
        StepOp.Delete => "-",
        StepOp.Replace => "+-",
        StepOp.CreateReplacement => "++",
        StepOp.DeleteReplaced => "--",
        StepOp.Read => ">",
        StepOp.ReadReplacement => ">>",
        StepOp.Discard => "<",
        StepOp.Import => "=",
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    /// <summary>Whether it counts as a difference (<c>--expect-no-changes</c>, drift).</summary>
    public static bool IsChange(this StepOp op) => op is not (StepOp.Same or StepOp.Read or StepOp.ReadReplacement or StepOp.Refresh);
}
