namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>One thing that an API server found wrong.</summary>
/// <param name="Reason">Why, in one word, such as <c>FieldValueInvalid</c>.</param>
/// <param name="Field">The path of the field.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record ApiCause(string Reason, string Field, string Message);
