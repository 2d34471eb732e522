/** A property or method as the prototype has it, past any element that shadows it (`<form name="querySelector">`). */
export function native<T extends object, K extends keyof T>(object: T, key: K): T[K] {
	return Reflect.get(Object.getPrototypeOf(object), key, object);
}
