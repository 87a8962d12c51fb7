namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ExecAction</c> as inputs.</summary>
public class ExecActionArgs : ResourceArgs
{
    [Input("command")]
    private InputList<string>? _command;

    public InputList<string> Command
    {
        get => _command ??= [];
        set => _command = value;
    }

    /// <summary>Without values.</summary>
    public static new ExecActionArgs Empty => new();
}
