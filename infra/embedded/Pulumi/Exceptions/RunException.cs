namespace Pulumi;

/// <summary>Ends the program with a message for its user. Only the message is shown, without a stack trace.</summary>
public class RunException : Exception
{
    /// <summary>Takes the message.</summary>
    public RunException(string message)
        : base(message)
    {
    }

    /// <summary>Takes the message and the cause.</summary>
    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Tells that properties with <see cref="OutputAttribute"/> are not outputs.</summary>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames)
        => new($"Output(s) '{string.Join(", ", outputAttributeNames)}' have incorrect type. "
            + "[Output] attributed properties must be instances of Output<T>.");
}
