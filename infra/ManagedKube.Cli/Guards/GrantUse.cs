namespace ManagedKube.Cli.Guards;

/// <summary>What has used up a grant.</summary>
/// <param name="Verb">The operation, for example <c>destroy</c>.</param>
/// <param name="By">Who ran it, as user@host.</param>
/// <param name="Begun">When it began; what became of it is in the stack's history.</param>
internal sealed record GrantUse(string Verb, string By, DateTimeOffset Begun);
